DROP TABLE platform.idempotent_answer;
DROP FUNCTION platform.post_letter(uuid, timestamptz);
DROP TABLE platform.letter;

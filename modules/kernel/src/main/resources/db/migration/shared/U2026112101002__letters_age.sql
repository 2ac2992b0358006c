DROP INDEX platform.idempotent_answer_age;
DROP INDEX platform.letter_over;

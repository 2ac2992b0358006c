COMMENT ON COLUMN letter.content IS NULL;
COMMENT ON COLUMN idempotent_answer.sealed IS NULL;

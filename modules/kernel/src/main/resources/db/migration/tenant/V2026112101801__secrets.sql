-- What stays behind when a company takes its data along: a comment that begins so keeps a column out of the export.
COMMENT ON COLUMN letter.content IS 'secret: may carry the link of an invitation; readable with a key of the server only';
COMMENT ON COLUMN idempotent_answer.sealed IS 'secret: answers with tokens; readable with a key of the server only';

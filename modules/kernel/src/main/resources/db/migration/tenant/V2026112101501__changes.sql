-- What an event changed: a list of fields with what they were and what they are. Never leaves the book.
ALTER TABLE audit_entry ADD COLUMN changes text;

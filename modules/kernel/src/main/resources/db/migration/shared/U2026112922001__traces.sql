DROP INDEX platform.outbox_dead;
ALTER TABLE platform.job DROP COLUMN trace;
ALTER TABLE platform.outbox DROP COLUMN trace;

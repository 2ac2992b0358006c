-- In which trace it was asked for, so that what it causes goes on in it. Taken from the session's own name (StatementTrace): whoever
-- writes a row, of whatever release and through whatever function, need not hand it on. Says nothing of anybody.
ALTER TABLE platform.outbox ADD COLUMN trace text
  DEFAULT substring(current_setting('application_name') FROM '00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$');
ALTER TABLE platform.job ADD COLUMN trace text
  DEFAULT substring(current_setting('application_name') FROM '00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$');

-- What nobody could deliver is counted every minute.
CREATE INDEX outbox_dead ON platform.outbox (dead_at) WHERE dead_at IS NOT NULL;

-- Who has an event already: a receiver that fails is tried again alone.
ALTER TABLE platform.outbox ADD COLUMN done text NOT NULL DEFAULT '';

-- What the operator does to a company reaches its book the same way. No company can pretend: emit() takes the schema from the
-- session's role.
GRANT INSERT ON platform.outbox TO app_platform;

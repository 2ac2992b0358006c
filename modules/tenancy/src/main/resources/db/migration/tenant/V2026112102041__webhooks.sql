-- Where the company's own programs want to hear of what happens. Active ⇄ disabled (by a person, or after a day of failures) → removed.
CREATE TABLE webhook (
  id uuid PRIMARY KEY,
  url text NOT NULL,
  events text NOT NULL,
  state text NOT NULL CHECK (state IN ('ACTIVE', 'DISABLED', 'FAILING', 'REMOVED')),
  secret bytea NOT NULL,
  created_at timestamptz NOT NULL,
  succeeded_at timestamptz,
  version int NOT NULL DEFAULT 1
);
CREATE INDEX webhook_by_time ON webhook (created_at, id);
GRANT SELECT, INSERT, UPDATE ON webhook TO ${tenant};

-- What was or will be sent, and how the last try went.
CREATE TABLE webhook_delivery (
  id uuid PRIMARY KEY,
  webhook_id uuid NOT NULL REFERENCES webhook,
  event_id uuid NOT NULL,
  type text NOT NULL,
  body text NOT NULL,
  state text NOT NULL CHECK (state IN ('WAITING', 'DELIVERED', 'FAILED')),
  created_at timestamptz NOT NULL,
  attempts int NOT NULL DEFAULT 0,
  not_before timestamptz NOT NULL,
  last_at timestamptz,
  last_status int,
  last_millis int,
  last_answer text,
  last_error text,
  UNIQUE (webhook_id, event_id)
);
CREATE INDEX webhook_delivery_newest ON webhook_delivery (webhook_id, created_at DESC, id DESC);
CREATE INDEX webhook_delivery_waiting ON webhook_delivery (webhook_id, not_before) WHERE state = 'WAITING';
GRANT SELECT, INSERT, UPDATE, DELETE ON webhook_delivery TO ${tenant};

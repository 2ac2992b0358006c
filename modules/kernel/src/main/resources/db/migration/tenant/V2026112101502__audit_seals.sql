-- Where in the chain an entry stands: its hash covers its content, its place and the hash before it (docs/audit-trail.md says
-- how). Written in short batches after the entries, so that whoever writes an entry waits for nobody.
CREATE TABLE audit_seal (
  seq bigint PRIMARY KEY CHECK (seq > 0),
  entry_id uuid NOT NULL UNIQUE REFERENCES audit_entry,
  sealed_at timestamptz NOT NULL,
  previous_hash bytea NOT NULL CHECK (length(previous_hash) = 32),
  hash bytea NOT NULL CHECK (length(hash) = 32)
);
GRANT SELECT, INSERT ON audit_seal TO ${tenant};

CREATE INDEX audit_entry_by_type ON audit_entry (type, at DESC, id DESC);

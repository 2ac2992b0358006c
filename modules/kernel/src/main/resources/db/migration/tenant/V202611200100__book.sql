-- ${tenant} is both the schema and the role of one company.

-- Who did what, and what the other party did to us. Append-only: the role may add and read, never change.
CREATE TABLE audit_entry (
  id uuid PRIMARY KEY,
  at timestamptz NOT NULL,
  type text NOT NULL,
  subject uuid NOT NULL,
  actor_id uuid,
  actor_name text NOT NULL,
  by_us boolean NOT NULL,
  detail text NOT NULL
);
CREATE INDEX audit_entry_by_time ON audit_entry (at DESC, id DESC);
CREATE INDEX audit_entry_by_subject ON audit_entry (subject, at DESC, id DESC);
GRANT SELECT, INSERT ON audit_entry TO ${tenant};

-- The first answer to a command that carried an Idempotency-Key.
CREATE TABLE idempotent_answer (
  member_id uuid NOT NULL,
  operation text NOT NULL,
  key text NOT NULL,
  request_hash bytea NOT NULL,
  body text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (member_id, operation, key)
);
GRANT SELECT, INSERT ON idempotent_answer TO ${tenant};

-- Running numbers of papers, without gaps: the row is locked until commit.
CREATE TABLE number_series (
  kind text NOT NULL,
  year int NOT NULL,
  last int NOT NULL,
  PRIMARY KEY (kind, year)
);
GRANT SELECT, INSERT, UPDATE ON number_series TO ${tenant};

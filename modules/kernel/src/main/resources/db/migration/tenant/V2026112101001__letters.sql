-- What this company sends by e-mail. Sealed; whom it goes to and what it says are forgotten when it is sent or given up.
CREATE TABLE letter (
  id uuid PRIMARY KEY,
  about uuid,
  content bytea,
  queued_at timestamptz NOT NULL DEFAULT now(),
  sent_at timestamptz,
  given_up_at timestamptz
);
CREATE INDEX letter_about ON letter (about, queued_at DESC);
GRANT SELECT, INSERT, UPDATE ON letter TO ${tenant};

-- An answer may hold what is shown once, a link or a key: from now on it is kept sealed.
ALTER TABLE idempotent_answer ADD COLUMN sealed bytea;
ALTER TABLE idempotent_answer ALTER COLUMN body DROP NOT NULL;

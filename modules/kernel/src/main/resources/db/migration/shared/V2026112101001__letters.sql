-- Letters on their way. A company's lies in its book and only its id stands here; the operator's lie here, sealed, and lose
-- whom they go to and what they say when they are sent or given up.
CREATE TABLE platform.letter (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id uuid NOT NULL,
  company_id uuid,
  about uuid,
  content bytea,
  queued_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  attempts int NOT NULL DEFAULT 0,
  not_before timestamptz NOT NULL DEFAULT now(),
  sent_at timestamptz,
  given_up_at timestamptz,
  last_error text,
  UNIQUE NULLS NOT DISTINCT (id, company_id),
  CHECK (company_id IS NULL OR (content IS NULL AND about IS NULL))
);
CREATE INDEX letter_waiting ON platform.letter (not_before, number) WHERE sent_at IS NULL AND given_up_at IS NULL;
CREATE INDEX letter_about ON platform.letter (about) WHERE about IS NOT NULL;
GRANT SELECT, INSERT, UPDATE, DELETE ON platform.letter TO app_platform;
GRANT INSERT ON platform.letter TO registrar;
GRANT SELECT (id, company_id) ON platform.letter TO registrar;

-- The one way for a company's transaction to post a letter: whose it is comes from the session's role.
CREATE FUNCTION platform.post_letter(p_id uuid, p_expires timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
  INSERT INTO platform.letter (id, company_id, expires_at)
  VALUES (p_id, platform.current_company(), least(p_expires, now() + interval '30 days'))
  ON CONFLICT (id, company_id) DO NOTHING
$$;
ALTER FUNCTION platform.post_letter OWNER TO registrar;
REVOKE ALL ON FUNCTION platform.post_letter FROM PUBLIC;
GRANT EXECUTE ON FUNCTION platform.post_letter TO company;

-- The first answer to an operator's command that carried an Idempotency-Key. Sealed: an answer may hold what is shown once.
CREATE TABLE platform.idempotent_answer (
  caller text NOT NULL,
  operation text NOT NULL,
  key text NOT NULL,
  request_hash bytea NOT NULL,
  sealed bytea NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (caller, operation, key)
);
GRANT SELECT, INSERT, DELETE ON platform.idempotent_answer TO app_platform;

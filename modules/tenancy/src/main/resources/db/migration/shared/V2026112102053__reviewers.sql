-- A reviewer looks at one company's book with a login of their own: with the company's consent, made by the operator, for
-- some days. Who the reviewer is stands here until the access has ended; the company's own audit trail keeps it.
CREATE TABLE platform.review (
  id uuid PRIMARY KEY,
  company_id uuid NOT NULL REFERENCES platform.company,
  reviewer text NOT NULL,
  purpose text NOT NULL,
  until timestamptz NOT NULL,
  state text NOT NULL CHECK (state IN ('CONSENTED', 'ORDERED', 'READY', 'ENDING', 'ENDED')),
  consented_at timestamptz NOT NULL DEFAULT now(),
  login text UNIQUE CHECK (login ~ '^r_[a-z0-9]{16}_[a-z0-9]{6}$'),
  verifier text,
  ordered_by text,
  made_at timestamptz,
  ended_at timestamptz,
  ended_why text CHECK (ended_why IN ('WITHDRAWN', 'REVOKED', 'EXPIRED')),
  version int NOT NULL DEFAULT 1
);
COMMENT ON COLUMN platform.review.verifier IS 'SCRAM verifier of the password, from the order until the login is made; the password itself is nowhere';
CREATE INDEX review_by_time ON platform.review (consented_at DESC, id DESC);
CREATE INDEX review_of_company ON platform.review (company_id, consented_at DESC, id DESC);
CREATE INDEX review_open ON platform.review (until) WHERE state <> 'ENDED';
GRANT SELECT, UPDATE ON platform.review TO app_platform;
GRANT SELECT, INSERT, UPDATE ON platform.review TO registrar;

-- The company's consent, for a named reviewer and a purpose, for 30 days at the most.
CREATE FUNCTION platform.consent_to_review(p_id uuid, p_reviewer text, p_purpose text, p_until timestamptz) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  IF p_until <= now() OR p_until > now() + interval '31 days' THEN
    RAISE EXCEPTION 'a review lasts 30 days at the most' USING ERRCODE = 'check_violation';
  END IF;
  INSERT INTO platform.review (id, company_id, reviewer, purpose, until, state)
  VALUES (p_id, platform.current_company(), p_reviewer, p_purpose, p_until, 'CONSENTED');
END $$;

-- Takes the consent back. Null to a stranger; whoever is connected is thrown out as soon as the login's keeper comes round.
CREATE FUNCTION platform.withdraw_review(p_id uuid) RETURNS text
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
  UPDATE platform.review SET version = version + 1, ended_why = coalesce(ended_why, 'WITHDRAWN'), verifier = NULL,
    reviewer = CASE WHEN state = 'CONSENTED' THEN '' ELSE reviewer END,
    ended_at = CASE WHEN state = 'CONSENTED' THEN now() ELSE ended_at END,
    state = CASE WHEN state = 'CONSENTED' THEN 'ENDED' WHEN state = 'ENDED' THEN 'ENDED' ELSE 'ENDING' END
  WHERE id = p_id AND company_id = platform.current_company()
  RETURNING state
$$;

-- The company's own; of what is the operator's it sees nothing.
CREATE FUNCTION platform.own_reviews() RETURNS SETOF platform.review
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT id, company_id, reviewer, purpose, until, state, consented_at, login, NULL::text, NULL::text, made_at, ended_at, ended_why, version
  FROM platform.review WHERE company_id = platform.current_company()
$$;

ALTER FUNCTION platform.consent_to_review OWNER TO registrar;
ALTER FUNCTION platform.withdraw_review OWNER TO registrar;
ALTER FUNCTION platform.own_reviews OWNER TO registrar;
REVOKE ALL ON FUNCTION platform.consent_to_review, platform.withdraw_review, platform.own_reviews FROM PUBLIC;
GRANT EXECUTE ON FUNCTION platform.consent_to_review, platform.withdraw_review, platform.own_reviews TO company;

-- The rest is the migrator's alone: only its role may make logins.

-- Lets the login read the book of its name, but for secrets: what these patterns name (db/isolation-audit.sql has the same),
-- and the stored answers to commands and letters, which may tell a secret that was to be told once.
CREATE FUNCTION platform.grant_reviewer(p_login text, p_schema text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
  t record;
  shown text;
BEGIN
  IF p_login !~ '^r_[a-z0-9]{16}_[a-z0-9]{6}$' OR p_schema <> 't_' || substr(p_login, 3, 16) THEN
    RAISE EXCEPTION 'reviewer % is not for schema %', p_login, p_schema;
  END IF;
  EXECUTE format('GRANT USAGE ON SCHEMA %I TO %I', p_schema, p_login);
  FOR t IN SELECT c.oid, c.relname, c.relrowsecurity FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = p_schema AND c.relkind IN ('r', 'p', 'v') AND c.relname !~ '^(idempotent_answer|letter)$' ORDER BY c.relname
  LOOP
    SELECT string_agg(format('%I', a.attname), ', ' ORDER BY a.attnum) INTO shown
    FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
      -- The chain of the audit trail is there to be checked.
      AND (t.relname ~ '^audit_' OR a.attname !~ '(secret|token|password|credential|verifier|private_key|sealed)|(^|_)hash$');
    EXECUTE format('GRANT SELECT (%s) ON %I.%I TO %I', shown, p_schema, t.relname, p_login);
    -- Where rows are chosen by policy, a reviewer sees them all.
    IF t.relrowsecurity AND NOT EXISTS (SELECT FROM pg_policy y WHERE y.polrelid = t.oid AND y.polname = 'reviewer_reads') THEN
      EXECUTE format('CREATE POLICY reviewer_reads ON %I.%I FOR SELECT TO reviewer USING (true)', p_schema, t.relname);
    END IF;
  END LOOP;
END $$;

CREATE FUNCTION platform.make_reviewer(p_login text, p_schema text, p_verifier text, p_until timestamptz) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  IF p_verifier !~ '^SCRAM-SHA-256\$' THEN RAISE EXCEPTION 'a verifier is wanted, not a password'; END IF;
  EXECUTE format('CREATE ROLE %I LOGIN PASSWORD %L VALID UNTIL %L CONNECTION LIMIT 2', p_login, p_verifier, p_until);
  EXECUTE format('GRANT reviewer TO %I WITH INHERIT TRUE, SET FALSE', p_login);
  EXECUTE format('ALTER ROLE %I SET search_path = %I', p_login, p_schema);
  -- These four the reviewer could set otherwise; what may be read and that nothing may be written is a matter of grants.
  EXECUTE format('ALTER ROLE %I SET default_transaction_read_only = on', p_login);
  EXECUTE format('ALTER ROLE %I SET statement_timeout = ''60s''', p_login);
  EXECUTE format('ALTER ROLE %I SET idle_in_transaction_session_timeout = ''5min''', p_login);
  EXECUTE format('ALTER ROLE %I SET idle_session_timeout = ''30min''', p_login);
  PERFORM platform.grant_reviewer(p_login, p_schema);
END $$;

-- In two steps, each committed: nobody comes in any more; then whoever is in goes, and the login with them.
CREATE FUNCTION platform.close_reviewer(p_login text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  IF p_login !~ '^r_[a-z0-9]{16}_[a-z0-9]{6}$' THEN RAISE EXCEPTION '% is no reviewer', p_login; END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = p_login) THEN
    EXECUTE format('ALTER ROLE %I NOLOGIN', p_login);
    EXECUTE format('GRANT %I TO CURRENT_USER WITH INHERIT TRUE, SET FALSE', p_login);
  END IF;
END $$;

CREATE FUNCTION platform.drop_reviewer(p_login text) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  IF p_login !~ '^r_[a-z0-9]{16}_[a-z0-9]{6}$' THEN RAISE EXCEPTION '% is no reviewer', p_login; END IF;
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = p_login) THEN
    PERFORM pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE usename = p_login;
    EXECUTE format('DROP OWNED BY %I', p_login);
    EXECUTE format('DROP ROLE %I', p_login);
  END IF;
END $$;

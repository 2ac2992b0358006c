CREATE TABLE platform.company (
  id uuid PRIMARY KEY,
  schema_name text NOT NULL UNIQUE CHECK (schema_name ~ '^t_[a-z0-9]{16}$'),
  trade_name text NOT NULL,
  prefecture text NOT NULL,
  types text NOT NULL,
  state text NOT NULL CHECK (state IN ('INVITED', 'ACTIVE', 'SUSPENDED', 'CLOSED')),
  invited_at timestamptz NOT NULL DEFAULT now(),
  version int NOT NULL DEFAULT 1
);
CREATE INDEX company_by_time ON platform.company (invited_at DESC, id DESC);
GRANT SELECT, INSERT, UPDATE ON platform.company TO app_platform;
GRANT SELECT, UPDATE ON platform.company TO registrar;
GRANT SELECT (id, schema_name, state) ON platform.company TO exchange;

-- Issuer and subject of the identity provider; names and addresses stay in the company's book.
CREATE TABLE platform.login (
  issuer text NOT NULL,
  subject text NOT NULL,
  company_id uuid NOT NULL REFERENCES platform.company,
  member_id uuid NOT NULL,
  PRIMARY KEY (issuer, subject, company_id),
  UNIQUE (company_id, member_id)
);
GRANT SELECT, INSERT ON platform.login TO registrar;

CREATE TABLE platform.operator (
  issuer text NOT NULL,
  subject text NOT NULL,
  PRIMARY KEY (issuer, subject)
);
GRANT SELECT ON platform.operator TO registrar;

CREATE TABLE platform.operator_audit (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL DEFAULT now(),
  operator text NOT NULL,
  type text NOT NULL,
  company_id uuid NOT NULL
);
GRANT SELECT, INSERT ON platform.operator_audit TO app_platform;

-- One use, expiring; only the hash of the token is kept.
CREATE TABLE platform.invitation (
  token_hash bytea PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('COMPANY', 'MEMBER')),
  company_id uuid NOT NULL REFERENCES platform.company,
  member_id uuid NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE INDEX invitation_of_company ON platform.invitation (company_id);
GRANT SELECT, INSERT ON platform.invitation TO app_platform;
GRANT SELECT, INSERT, UPDATE ON platform.invitation TO registrar;

CREATE FUNCTION platform.current_company() RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT id FROM platform.company WHERE schema_name = current_setting('role')
$$;

-- Who is it? Asked before any company is bound.
CREATE FUNCTION platform.sign_in(p_issuer text, p_subject text, p_company uuid)
RETURNS TABLE (schema_name text, trade_name text, types text, state text, member_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT c.schema_name, c.trade_name, c.types, c.state, l.member_id
  FROM platform.login l JOIN platform.company c ON c.id = l.company_id
  WHERE l.issuer = p_issuer AND l.subject = p_subject AND l.company_id = p_company
$$;

CREATE FUNCTION platform.is_operator(p_issuer text, p_subject text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT EXISTS (SELECT FROM platform.operator WHERE issuer = p_issuer AND subject = p_subject)
$$;

-- An invitation that can still be used; unknown, used and expired look the same.
CREATE FUNCTION platform.open_invitation(p_hash bytea)
RETURNS TABLE (kind text, company_id uuid, schema_name text, trade_name text, types text, expires_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT i.kind, c.id, c.schema_name, c.trade_name, c.types, i.expires_at
  FROM platform.invitation i JOIN platform.company c ON c.id = i.company_id
  WHERE i.token_hash = p_hash AND i.used_at IS NULL AND i.expires_at > now()
    AND c.state = CASE i.kind WHEN 'COMPANY' THEN 'INVITED' ELSE 'ACTIVE' END
$$;

-- Uses it up, in the transaction that writes the member into the company's book. Returns the member it is for.
CREATE FUNCTION platform.use_invitation(p_hash bytea, p_issuer text, p_subject text) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE invited platform.invitation;
BEGIN
  UPDATE platform.invitation SET used_at = now()
  WHERE token_hash = p_hash AND used_at IS NULL AND expires_at > now() AND company_id = platform.current_company()
  RETURNING * INTO invited;
  IF invited IS NULL THEN RETURN NULL; END IF;
  INSERT INTO platform.login (issuer, subject, company_id, member_id)
  VALUES (p_issuer, p_subject, invited.company_id, invited.member_id);
  IF invited.kind = 'COMPANY' THEN
    UPDATE platform.company SET state = 'ACTIVE', version = version + 1 WHERE id = invited.company_id AND state = 'INVITED';
    UPDATE market.company_profile SET active = true WHERE company_id = invited.company_id;
  END IF;
  RETURN invited.member_id;
END $$;

CREATE FUNCTION platform.invite_member(p_member uuid, p_hash bytea, p_expires timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
  INSERT INTO platform.invitation (token_hash, kind, company_id, member_id, expires_at)
  VALUES (p_hash, 'MEMBER', platform.current_company(), p_member, p_expires)
$$;

-- The registry's copy of what the operator searches by.
CREATE FUNCTION platform.rename_company(p_trade_name text, p_prefecture text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
  UPDATE platform.company SET trade_name = p_trade_name, prefecture = p_prefecture, version = version + 1
  WHERE id = platform.current_company()
$$;

ALTER FUNCTION platform.current_company OWNER TO registrar;
ALTER FUNCTION platform.sign_in OWNER TO registrar;
ALTER FUNCTION platform.is_operator OWNER TO registrar;
ALTER FUNCTION platform.open_invitation OWNER TO registrar;
ALTER FUNCTION platform.use_invitation OWNER TO registrar;
ALTER FUNCTION platform.invite_member OWNER TO registrar;
ALTER FUNCTION platform.rename_company OWNER TO registrar;
REVOKE ALL ON FUNCTION platform.current_company, platform.sign_in, platform.is_operator, platform.open_invitation,
  platform.use_invitation, platform.invite_member, platform.rename_company FROM PUBLIC;
GRANT EXECUTE ON FUNCTION platform.current_company TO company, exchange, app_platform;
GRANT EXECUTE ON FUNCTION platform.sign_in, platform.is_operator, platform.open_invitation TO app_cell_1;
GRANT EXECUTE ON FUNCTION platform.use_invitation, platform.invite_member, platform.rename_company TO company;

-- What a stranger sees of a company. No e-mail, phone, address, number or person has a column here.
CREATE SCHEMA market;
GRANT USAGE ON SCHEMA market TO company, exchange, app_platform, registrar;

CREATE TABLE market.company_profile (
  company_id uuid PRIMARY KEY,
  trade_name text NOT NULL,
  prefecture text NOT NULL,
  types text NOT NULL,
  deals_in text NOT NULL DEFAULT '',
  certifications text NOT NULL DEFAULT '',
  introduction text NOT NULL DEFAULT '',
  active boolean NOT NULL DEFAULT false
);
CREATE INDEX company_profile_by_name ON market.company_profile (trade_name, company_id);
ALTER TABLE market.company_profile ENABLE ROW LEVEL SECURITY;
CREATE POLICY everyone_reads ON market.company_profile FOR SELECT TO company, exchange
  USING (active OR company_id = (SELECT platform.current_company()));
CREATE POLICY owner_writes ON market.company_profile FOR UPDATE TO company
  USING (company_id = (SELECT platform.current_company())) WITH CHECK (company_id = (SELECT platform.current_company()));
CREATE POLICY registry ON market.company_profile TO registrar, app_platform USING (true) WITH CHECK (true);
GRANT SELECT, UPDATE (trade_name, prefecture, deals_in, certifications, introduction) ON market.company_profile TO company;
GRANT SELECT ON market.company_profile TO exchange;
GRANT SELECT, INSERT, UPDATE ON market.company_profile TO app_platform;
GRANT SELECT, UPDATE ON market.company_profile TO registrar;

-- A company lets the operator look at its book for some hours. Without such a row there is no way in.
CREATE TABLE platform.support_grant (
  id uuid PRIMARY KEY,
  company_id uuid NOT NULL REFERENCES platform.company,
  reason text NOT NULL,
  granted_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  CHECK (expires_at <= granted_at + interval '7 days')
);
CREATE INDEX support_grant_of_company ON platform.support_grant (company_id, granted_at DESC);
CREATE INDEX support_grant_open ON platform.support_grant (expires_at) WHERE revoked_at IS NULL;
GRANT SELECT, INSERT, UPDATE (revoked_at) ON platform.support_grant TO registrar;
GRANT SELECT ON platform.support_grant TO app_platform;

CREATE FUNCTION platform.grant_support(p_id uuid, p_hours int, p_reason text) RETURNS timestamptz
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
  INSERT INTO platform.support_grant (id, company_id, reason, expires_at)
  VALUES (p_id, platform.current_company(), p_reason, now() + make_interval(hours => p_hours)) RETURNING expires_at
$$;

-- False when it is not the caller's, or over already.
CREATE FUNCTION platform.revoke_support(p_id uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  UPDATE platform.support_grant SET revoked_at = now()
  WHERE id = p_id AND company_id = platform.current_company() AND revoked_at IS NULL AND expires_at > now();
  RETURN FOUND;
END $$;

CREATE FUNCTION platform.own_support()
RETURNS TABLE (id uuid, reason text, granted_at timestamptz, expires_at timestamptz, revoked_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT id, reason, granted_at, expires_at, revoked_at FROM platform.support_grant WHERE company_id = platform.current_company()
$$;

-- Whether this operator may look at the company at this moment.
CREATE FUNCTION platform.may_support(p_issuer text, p_subject text, p_company uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT platform.is_operator(p_issuer, p_subject) AND EXISTS (SELECT FROM platform.support_grant
    WHERE company_id = p_company AND revoked_at IS NULL AND expires_at > now())
$$;

-- As before; and an operator whom the company lets look, who is no member and so has no member's id.
CREATE OR REPLACE FUNCTION platform.sign_in(p_issuer text, p_subject text, p_company uuid)
RETURNS TABLE (schema_name text, trade_name text, types text, state text, member_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT c.schema_name, c.trade_name, c.types, c.state, l.member_id
  FROM platform.login l JOIN platform.company c ON c.id = l.company_id
  WHERE l.issuer = p_issuer AND l.subject = p_subject AND l.company_id = p_company AND l.active
  UNION ALL
  SELECT c.schema_name, c.trade_name, c.types, c.state, NULL FROM platform.company c
  WHERE c.id = p_company AND platform.may_support(p_issuer, p_subject, p_company)
    AND NOT EXISTS (SELECT FROM platform.login l WHERE l.issuer = p_issuer AND l.subject = p_subject AND l.company_id = p_company)
$$;

CREATE OR REPLACE FUNCTION platform.companies_of(p_issuer text, p_subject text)
RETURNS TABLE (company_id uuid, trade_name text, state text, access text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT c.id, c.trade_name, c.state, 'MEMBER'
  FROM platform.login l JOIN platform.company c ON c.id = l.company_id
  WHERE l.issuer = p_issuer AND l.subject = p_subject AND l.active AND c.state IN ('ACTIVE', 'SUSPENDED')
  UNION ALL
  SELECT c.id, c.trade_name, c.state, 'SUPPORT' FROM platform.company c
  WHERE platform.is_operator(p_issuer, p_subject) AND c.state IN ('ACTIVE', 'SUSPENDED')
    AND c.id IN (SELECT g.company_id FROM platform.support_grant g WHERE g.revoked_at IS NULL AND g.expires_at > now())
    AND NOT EXISTS (SELECT FROM platform.login l WHERE l.issuer = p_issuer AND l.subject = p_subject AND l.company_id = c.id)
$$;

ALTER FUNCTION platform.grant_support OWNER TO registrar;
ALTER FUNCTION platform.revoke_support OWNER TO registrar;
ALTER FUNCTION platform.own_support OWNER TO registrar;
ALTER FUNCTION platform.may_support OWNER TO registrar;
REVOKE ALL ON FUNCTION platform.grant_support, platform.revoke_support, platform.own_support, platform.may_support FROM PUBLIC;
GRANT EXECUTE ON FUNCTION platform.grant_support, platform.revoke_support, platform.own_support TO company;

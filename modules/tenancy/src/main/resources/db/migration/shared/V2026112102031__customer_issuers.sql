-- Customers' own identity providers. Each speaks for one company and no other.
CREATE TABLE platform.issuer_connection (
  id uuid PRIMARY KEY,
  company_id uuid NOT NULL REFERENCES platform.company,
  issuer text NOT NULL,
  -- one address for all customers of the provider: then the audience tells them apart
  shared boolean NOT NULL,
  client_id text NOT NULL,
  sealed_secret bytea,
  audience text NOT NULL,
  token text NOT NULL CHECK (token IN ('ID', 'ACCESS')),
  scope text NOT NULL,
  subject_claim text NOT NULL,
  email_claim text NOT NULL,
  email_verified_claim text NOT NULL,
  token_use_claim text,
  token_use text,
  state text NOT NULL CHECK (state IN ('DRAFT', 'ACTIVE', 'DISABLED')),
  created_at timestamptz NOT NULL,
  version int NOT NULL,
  CHECK ((token_use_claim IS NULL) = (token_use IS NULL))
);
CREATE UNIQUE INDEX issuer_connection_own ON platform.issuer_connection (issuer) WHERE state = 'ACTIVE' AND NOT shared;
CREATE UNIQUE INDEX issuer_connection_audience ON platform.issuer_connection (issuer, audience) WHERE state = 'ACTIVE';
CREATE UNIQUE INDEX issuer_connection_of_company ON platform.issuer_connection (company_id) WHERE state = 'ACTIVE';
CREATE INDEX issuer_connection_by_time ON platform.issuer_connection (created_at DESC, id DESC);
GRANT SELECT, INSERT, UPDATE ON platform.issuer_connection TO app_platform;
GRANT SELECT ON platform.issuer_connection TO registrar;

-- Anybody may say that a domain is theirs; it counts for the one who proved it.
CREATE TABLE platform.email_domain (
  company_id uuid NOT NULL REFERENCES platform.company,
  domain text NOT NULL CHECK (domain ~ '^[a-z0-9-]+(\.[a-z0-9-]+)+$'),
  proof text NOT NULL,
  proven_at timestamptz,
  PRIMARY KEY (company_id, domain)
);
CREATE UNIQUE INDEX email_domain_proven ON platform.email_domain (domain) WHERE proven_at IS NOT NULL;
GRANT SELECT, INSERT, UPDATE, DELETE ON platform.email_domain TO app_platform;
GRANT SELECT ON platform.email_domain TO registrar;

-- A member may come by our own issuer and by the company's: one identity at each.
ALTER TABLE platform.login DROP CONSTRAINT login_company_id_member_id_key;
ALTER TABLE platform.login ADD CONSTRAINT login_one_of_each_issuer UNIQUE (company_id, member_id, issuer);

-- All that are active, with the domains that their company proved. Asked before any company is bound.
CREATE FUNCTION platform.customer_issuers()
RETURNS TABLE (id uuid, company_id uuid, schema_name text, trade_name text, issuer text, client_id text, sealed_secret bytea, audience text,
  token text, scope text, subject_claim text, email_claim text, email_verified_claim text, token_use_claim text, token_use text, domains text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT i.id, i.company_id, c.schema_name, c.trade_name, i.issuer, i.client_id, i.sealed_secret, i.audience, i.token, i.scope, i.subject_claim,
    i.email_claim, i.email_verified_claim, i.token_use_claim, i.token_use,
    coalesce((SELECT string_agg(d.domain, ',') FROM platform.email_domain d WHERE d.company_id = i.company_id AND d.proven_at IS NOT NULL), '')
  FROM platform.issuer_connection i JOIN platform.company c ON c.id = i.company_id
  WHERE i.state = 'ACTIVE' AND c.state IN ('ACTIVE', 'SUSPENDED')
$$;

-- Gives a member of the caller's company an identity of the company's own issuer. Whoever has one there already keeps it: an
-- address that was given to somebody else does not open the old seat.
CREATE FUNCTION platform.link_login(p_member uuid, p_issuer text, p_subject text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO platform.login (issuer, subject, company_id, member_id)
  SELECT p_issuer, p_subject, i.company_id, p_member FROM platform.issuer_connection i
  WHERE i.issuer = p_issuer AND i.company_id = platform.current_company() AND i.state = 'ACTIVE'
  ON CONFLICT DO NOTHING;
  RETURN FOUND;
END $$;

ALTER FUNCTION platform.customer_issuers OWNER TO registrar;
ALTER FUNCTION platform.link_login OWNER TO registrar;
REVOKE ALL ON FUNCTION platform.customer_issuers, platform.link_login FROM PUBLIC;
GRANT EXECUTE ON FUNCTION platform.customer_issuers TO app_door;
GRANT EXECUTE ON FUNCTION platform.link_login TO company;

-- What a company's directory proves itself with; only the hash is kept.
CREATE TABLE platform.scim_token (
  id uuid PRIMARY KEY,
  company_id uuid NOT NULL REFERENCES platform.company,
  token_hash bytea NOT NULL UNIQUE,
  made_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX scim_token_of_company ON platform.scim_token (company_id);
GRANT SELECT, INSERT, DELETE ON platform.scim_token TO registrar;

-- Asked with each request of a directory, before any company is bound.
CREATE FUNCTION platform.scim_company(p_hash bytea)
RETURNS TABLE (company_id uuid, schema_name text, trade_name text, types text, state text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT c.id, c.schema_name, c.trade_name, c.types, c.state
  FROM platform.scim_token t JOIN platform.company c ON c.id = t.company_id WHERE t.token_hash = p_hash
$$;

CREATE FUNCTION platform.scim_tokens() RETURNS TABLE (id uuid, made_at bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT t.id, extract(epoch FROM t.made_at)::bigint FROM platform.scim_token t WHERE t.company_id = platform.current_company()
  ORDER BY t.made_at
$$;

-- Two at the most: the one in use and the one that takes its place. The company's row is locked, so that two at once count each other.
CREATE FUNCTION platform.add_scim_token(p_id uuid, p_hash bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  PERFORM FROM platform.company WHERE id = platform.current_company() FOR UPDATE;
  INSERT INTO platform.scim_token (id, company_id, token_hash)
  SELECT p_id, platform.current_company(), p_hash
  WHERE (SELECT count(*) FROM platform.scim_token WHERE company_id = platform.current_company()) < 2;
  RETURN FOUND;
END $$;

CREATE FUNCTION platform.drop_scim_token(p_id uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  DELETE FROM platform.scim_token WHERE id = p_id AND company_id = platform.current_company();
  RETURN FOUND;
END $$;

ALTER FUNCTION platform.scim_company OWNER TO registrar;
ALTER FUNCTION platform.scim_tokens OWNER TO registrar;
ALTER FUNCTION platform.add_scim_token OWNER TO registrar;
ALTER FUNCTION platform.drop_scim_token OWNER TO registrar;
REVOKE ALL ON FUNCTION platform.scim_company, platform.scim_tokens, platform.add_scim_token, platform.drop_scim_token FROM PUBLIC;
GRANT EXECUTE ON FUNCTION platform.scim_company TO app_door;
GRANT EXECUTE ON FUNCTION platform.scim_tokens, platform.add_scim_token, platform.drop_scim_token TO company;

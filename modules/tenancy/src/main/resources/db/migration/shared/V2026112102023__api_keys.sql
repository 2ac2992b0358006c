-- What the door knows of a company's API keys: the hash of the secret, whose it is, and when it was last used. Name and
-- permissions lie in the company's book.
CREATE TABLE platform.api_key (
  hash bytea PRIMARY KEY CHECK (length(hash) = 32),
  key_id uuid NOT NULL UNIQUE,
  company_id uuid NOT NULL REFERENCES platform.company,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  last_used_at timestamptz
);
CREATE INDEX api_key_of_company ON platform.api_key (company_id);
GRANT SELECT, INSERT, UPDATE ON platform.api_key TO registrar;

-- Unknown, expired and revoked look the same, and cost the same: one look into the index of hashes.
CREATE FUNCTION platform.key_sign_in(p_hash bytea)
RETURNS TABLE (company_id uuid, schema_name text, trade_name text, types text, state text, member_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT c.id, c.schema_name, c.trade_name, c.types, c.state, k.key_id
  FROM platform.api_key k JOIN platform.company c ON c.id = k.company_id
  WHERE k.hash = p_hash AND k.revoked_at IS NULL AND k.expires_at > now()
$$;

-- Once a minute is often enough to see that a key is in use.
CREATE FUNCTION platform.key_used(p_key uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  UPDATE platform.api_key SET last_used_at = now()
  WHERE key_id = p_key AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute');
  RETURN FOUND;
END $$;

CREATE FUNCTION platform.make_key(p_key uuid, p_hash bytea, p_expires timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
  INSERT INTO platform.api_key (hash, key_id, company_id, expires_at) VALUES (p_hash, p_key, platform.current_company(), p_expires)
$$;

CREATE FUNCTION platform.revoke_key(p_key uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  UPDATE platform.api_key SET revoked_at = now()
  WHERE key_id = p_key AND company_id = platform.current_company() AND revoked_at IS NULL;
  RETURN FOUND;
END $$;

CREATE FUNCTION platform.key_uses() RETURNS TABLE (key_id uuid, last_used_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT k.key_id, k.last_used_at FROM platform.api_key k
  WHERE k.company_id = platform.current_company() AND k.last_used_at IS NOT NULL
$$;

ALTER FUNCTION platform.key_sign_in OWNER TO registrar;
ALTER FUNCTION platform.key_used OWNER TO registrar;
ALTER FUNCTION platform.make_key OWNER TO registrar;
ALTER FUNCTION platform.revoke_key OWNER TO registrar;
ALTER FUNCTION platform.key_uses OWNER TO registrar;
REVOKE ALL ON FUNCTION platform.key_sign_in, platform.key_used, platform.make_key, platform.revoke_key, platform.key_uses
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION platform.key_sign_in, platform.key_used TO app_door;
GRANT EXECUTE ON FUNCTION platform.make_key, platform.revoke_key, platform.key_uses TO company;

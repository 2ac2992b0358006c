-- The last link of each company's audit trail, kept outside its book: so that a trail whose end was cut off is found out.
CREATE TABLE platform.audit_head (
  schema_name text PRIMARY KEY,
  seq bigint NOT NULL,
  hash bytea NOT NULL,
  sealed_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON platform.audit_head TO registrar;

-- Moves forward only. False when the caller's trail has been further already.
CREATE FUNCTION platform.anchor_audit(p_seq bigint, p_hash bytea) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO platform.audit_head AS kept (schema_name, seq, hash, sealed_at) VALUES (current_setting('role'), p_seq, p_hash, now())
  ON CONFLICT (schema_name) DO UPDATE SET seq = excluded.seq, hash = excluded.hash, sealed_at = excluded.sealed_at
    WHERE kept.seq < excluded.seq;
  RETURN FOUND;
END $$;

CREATE FUNCTION platform.audit_anchor() RETURNS TABLE (seq bigint, hash text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT seq, encode(hash, 'hex') FROM platform.audit_head WHERE schema_name = current_setting('role')
$$;

ALTER FUNCTION platform.anchor_audit OWNER TO registrar;
ALTER FUNCTION platform.audit_anchor OWNER TO registrar;
REVOKE ALL ON FUNCTION platform.anchor_audit, platform.audit_anchor FROM PUBLIC;
GRANT EXECUTE ON FUNCTION platform.anchor_audit, platform.audit_anchor TO company;

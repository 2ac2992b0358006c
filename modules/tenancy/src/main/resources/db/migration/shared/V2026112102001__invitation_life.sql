-- An invitation can be sent again and taken back. It has an id, so that its letter can be found without its token.
ALTER TABLE platform.invitation ADD COLUMN id uuid NOT NULL DEFAULT gen_random_uuid();
ALTER TABLE platform.invitation ADD COLUMN made_at timestamptz NOT NULL DEFAULT now();
ALTER TABLE platform.invitation ADD COLUMN revoked_at timestamptz;
CREATE UNIQUE INDEX invitation_id ON platform.invitation (id);
GRANT UPDATE (revoked_at) ON platform.invitation TO app_platform;

-- Unknown, used, expired and revoked look the same, and cost the same: one row by its hash, or none.
CREATE OR REPLACE FUNCTION platform.open_invitation(p_hash bytea)
RETURNS TABLE (kind text, company_id uuid, schema_name text, trade_name text, types text, expires_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT i.kind, c.id, c.schema_name, c.trade_name, c.types, i.expires_at
  FROM platform.invitation i JOIN platform.company c ON c.id = i.company_id
  WHERE i.token_hash = p_hash AND i.used_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > now()
    AND c.state = CASE i.kind WHEN 'COMPANY' THEN 'INVITED' ELSE 'ACTIVE' END
$$;

CREATE OR REPLACE FUNCTION platform.use_invitation(p_hash bytea, p_issuer text, p_subject text) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE invited platform.invitation;
BEGIN
  UPDATE platform.invitation SET used_at = now()
  WHERE token_hash = p_hash AND used_at IS NULL AND revoked_at IS NULL AND expires_at > now()
    AND company_id = platform.current_company()
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

-- A company takes back what it has sent to a colleague.
CREATE FUNCTION platform.revoke_invitations(p_member uuid) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
  UPDATE platform.invitation SET revoked_at = now()
  WHERE company_id = platform.current_company() AND member_id = p_member AND kind = 'MEMBER'
    AND used_at IS NULL AND revoked_at IS NULL
$$;
ALTER FUNCTION platform.revoke_invitations OWNER TO registrar;
REVOKE ALL ON FUNCTION platform.revoke_invitations FROM PUBLIC;
GRANT EXECUTE ON FUNCTION platform.revoke_invitations TO company;

-- A place in the list that does not depend on how fine the clock is.
ALTER TABLE platform.operator_audit ADD COLUMN entry uuid NOT NULL DEFAULT gen_random_uuid();
CREATE INDEX operator_audit_of_company ON platform.operator_audit (company_id, at DESC, entry DESC);

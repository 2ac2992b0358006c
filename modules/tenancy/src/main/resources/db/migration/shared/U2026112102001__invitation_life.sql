DROP INDEX platform.operator_audit_of_company;
ALTER TABLE platform.operator_audit DROP COLUMN entry;
DROP FUNCTION platform.revoke_invitations(uuid);

-- What was taken back would be good again: gone is better.
DELETE FROM platform.invitation WHERE revoked_at IS NOT NULL;

CREATE OR REPLACE FUNCTION platform.use_invitation(p_hash bytea, p_issuer text, p_subject text) RETURNS uuid
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

CREATE OR REPLACE FUNCTION platform.open_invitation(p_hash bytea)
RETURNS TABLE (kind text, company_id uuid, schema_name text, trade_name text, types text, expires_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT i.kind, c.id, c.schema_name, c.trade_name, c.types, i.expires_at
  FROM platform.invitation i JOIN platform.company c ON c.id = i.company_id
  WHERE i.token_hash = p_hash AND i.used_at IS NULL AND i.expires_at > now()
    AND c.state = CASE i.kind WHEN 'COMPANY' THEN 'INVITED' ELSE 'ACTIVE' END
$$;

DROP INDEX platform.invitation_id;
ALTER TABLE platform.invitation DROP COLUMN id, DROP COLUMN made_at, DROP COLUMN revoked_at;
REVOKE UPDATE ON platform.invitation FROM app_platform;

CREATE OR REPLACE FUNCTION platform.sign_in(p_issuer text, p_subject text, p_company uuid)
RETURNS TABLE (schema_name text, trade_name text, types text, state text, member_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT c.schema_name, c.trade_name, c.types, c.state, l.member_id
  FROM platform.login l JOIN platform.company c ON c.id = l.company_id
  WHERE l.issuer = p_issuer AND l.subject = p_subject AND l.company_id = p_company AND l.active
$$;
CREATE OR REPLACE FUNCTION platform.companies_of(p_issuer text, p_subject text)
RETURNS TABLE (company_id uuid, trade_name text, state text, access text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT c.id, c.trade_name, c.state, 'MEMBER'
  FROM platform.login l JOIN platform.company c ON c.id = l.company_id
  WHERE l.issuer = p_issuer AND l.subject = p_subject AND l.active AND c.state IN ('ACTIVE', 'SUSPENDED')
$$;
DROP FUNCTION platform.may_support(text, text, uuid), platform.own_support(), platform.revoke_support(uuid),
  platform.grant_support(uuid, int, text);
DROP TABLE platform.support_grant;

CREATE OR REPLACE FUNCTION platform.sign_in(p_issuer text, p_subject text, p_company uuid)
RETURNS TABLE (schema_name text, trade_name text, types text, state text, member_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT c.schema_name, c.trade_name, c.types, c.state, l.member_id
  FROM platform.login l JOIN platform.company c ON c.id = l.company_id
  WHERE l.issuer = p_issuer AND l.subject = p_subject AND l.company_id = p_company
$$;
DROP FUNCTION platform.let_in(uuid, boolean), platform.company_of_token(text, text),
  platform.choose_company(text, text, uuid), platform.companies_of(text, text);
ALTER TABLE platform.login DROP COLUMN active;
DROP TABLE platform.sign_in_choice;

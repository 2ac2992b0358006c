-- A person may belong to several companies; a token speaks for one. Which one the next token names is chosen here.
CREATE TABLE platform.sign_in_choice (
  issuer text NOT NULL,
  subject text NOT NULL,
  company_id uuid NOT NULL REFERENCES platform.company,
  chosen_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (issuer, subject)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON platform.sign_in_choice TO registrar;

-- Whoever is disabled in one company must not be sent there again by their next token, and out of the other with it.
ALTER TABLE platform.login ADD COLUMN active boolean NOT NULL DEFAULT true;
GRANT UPDATE (active) ON platform.login TO registrar;

-- The companies that this identity may speak for, and as what: MEMBER is one of its people.
CREATE FUNCTION platform.companies_of(p_issuer text, p_subject text)
RETURNS TABLE (company_id uuid, trade_name text, state text, access text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT c.id, c.trade_name, c.state, 'MEMBER'
  FROM platform.login l JOIN platform.company c ON c.id = l.company_id
  WHERE l.issuer = p_issuer AND l.subject = p_subject AND l.active AND c.state IN ('ACTIVE', 'SUSPENDED')
$$;

-- Takes a company that is on that list and no other; null takes the choice back.
CREATE FUNCTION platform.choose_company(p_issuer text, p_subject text, p_company uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  IF p_company IS NULL THEN
    DELETE FROM platform.sign_in_choice WHERE issuer = p_issuer AND subject = p_subject;
    RETURN true;
  END IF;
  INSERT INTO platform.sign_in_choice (issuer, subject, company_id)
  SELECT p_issuer, p_subject, o.company_id FROM platform.companies_of(p_issuer, p_subject) o WHERE o.company_id = p_company
  ON CONFLICT (issuer, subject) DO UPDATE SET company_id = excluded.company_id, chosen_at = now();
  RETURN FOUND;
END $$;

-- The rule for the identity provider, which asks this each time it makes an access token: the company that was chosen, as
-- long as it may be; else the only one whose member the person is; else none, and the person is asked.
CREATE FUNCTION platform.company_of_token(p_issuer text, p_subject text) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  WITH mine AS (SELECT * FROM platform.companies_of(p_issuer, p_subject))
  SELECT coalesce(
    (SELECT m.company_id FROM mine m JOIN platform.sign_in_choice s ON s.company_id = m.company_id
     WHERE s.issuer = p_issuer AND s.subject = p_subject),
    (SELECT (array_agg(m.company_id))[1] FROM mine m WHERE m.access = 'MEMBER' HAVING count(*) = 1))
$$;

-- Shuts a member's way in, or opens it again. False: they never had one, because they have not joined yet.
CREATE FUNCTION platform.let_in(p_member uuid, p_active boolean) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  UPDATE platform.login SET active = p_active WHERE company_id = platform.current_company() AND member_id = p_member;
  RETURN FOUND;
END $$;

CREATE OR REPLACE FUNCTION platform.sign_in(p_issuer text, p_subject text, p_company uuid)
RETURNS TABLE (schema_name text, trade_name text, types text, state text, member_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT c.schema_name, c.trade_name, c.types, c.state, l.member_id
  FROM platform.login l JOIN platform.company c ON c.id = l.company_id
  WHERE l.issuer = p_issuer AND l.subject = p_subject AND l.company_id = p_company AND l.active
$$;

ALTER FUNCTION platform.companies_of OWNER TO registrar;
ALTER FUNCTION platform.choose_company OWNER TO registrar;
ALTER FUNCTION platform.company_of_token OWNER TO registrar;
ALTER FUNCTION platform.let_in OWNER TO registrar;
REVOKE ALL ON FUNCTION platform.companies_of, platform.choose_company, platform.company_of_token, platform.let_in FROM PUBLIC;
GRANT EXECUTE ON FUNCTION platform.companies_of, platform.choose_company TO app_cell_1;
GRANT EXECUTE ON FUNCTION platform.let_in TO company;

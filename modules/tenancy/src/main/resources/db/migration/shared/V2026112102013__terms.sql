-- Trading terms: routing rows of the versions that two partners proposed to each other. What they say stands in both books.
CREATE TABLE exchange.terms (
  id uuid PRIMARY KEY,
  partnership_id uuid NOT NULL REFERENCES exchange.partnership,
  terms_no int NOT NULL,
  proposer uuid NOT NULL,
  status text NOT NULL CHECK (status IN ('PROPOSED', 'AGREED', 'REFUSED', 'WITHDRAWN')),
  UNIQUE (partnership_id, terms_no)
);
-- One question at a time.
CREATE UNIQUE INDEX terms_open ON exchange.terms (partnership_id) WHERE status = 'PROPOSED';
GRANT SELECT, INSERT, UPDATE ON exchange.terms TO exchange;

-- Opens a version proposed by the caller and gives its number; 0 while another is open, NULL when the two are not partners.
CREATE FUNCTION exchange.open_terms(p_id uuid, p_partnership uuid) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  me uuid := platform.current_company();
  number int;
BEGIN
  PERFORM FROM exchange.partnership WHERE id = p_partnership AND status = 'ACTIVE' AND me IN (requester, addressee) FOR UPDATE;
  IF NOT FOUND THEN RETURN NULL; END IF;
  IF EXISTS (SELECT FROM exchange.terms WHERE partnership_id = p_partnership AND status = 'PROPOSED') THEN RETURN 0; END IF;
  SELECT coalesce(max(terms_no), 0) + 1 INTO number FROM exchange.terms WHERE partnership_id = p_partnership;
  INSERT INTO exchange.terms (id, partnership_id, terms_no, proposer, status) VALUES (p_id, p_partnership, number, me, 'PROPOSED');
  RETURN number;
END $$;

-- Copies the caller's version to the partner. Only the other side agrees or refuses, only the proposer withdraws, and what
-- was proposed is never changed.
CREATE FUNCTION exchange.mirror_terms(p_id uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  me uuid := platform.current_company();
  routed exchange.terms;
  between exchange.partnership;
  mine text;
  theirs text;
  columns text;
  now_is text;
BEGIN
  SELECT p.* INTO between FROM exchange.partnership p WHERE me IN (requester, addressee)
    AND id = (SELECT partnership_id FROM exchange.terms WHERE id = p_id) FOR UPDATE;
  IF between.id IS NULL THEN RAISE EXCEPTION 'not a party of these terms' USING ERRCODE = 'insufficient_privilege'; END IF;
  SELECT * INTO routed FROM exchange.terms WHERE id = p_id;
  mine := exchange.book_of(me);
  theirs := exchange.book_of(CASE WHEN between.requester = me THEN between.addressee ELSE between.requester END);
  EXECUTE format('SELECT status FROM %I.partnership_terms WHERE id = $1 AND partnership_id = $2 AND terms_no = $3 AND proposer = $4', mine)
    INTO now_is USING p_id, routed.partnership_id, routed.terms_no, routed.proposer;
  IF now_is IS NULL THEN RAISE EXCEPTION 'no such terms in the caller''s book'; END IF;
  IF NOT (routed.status = 'PROPOSED' AND between.status = 'ACTIVE'
      AND CASE WHEN me = routed.proposer THEN now_is IN ('PROPOSED', 'WITHDRAWN') ELSE now_is IN ('AGREED', 'REFUSED') END) THEN
    RAISE EXCEPTION 'terms do not go from % to % by this side', routed.status, now_is USING ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) INTO columns
    FROM pg_attribute a JOIN pg_attribute b ON b.attname = a.attname AND b.attnum > 0 AND NOT b.attisdropped
    WHERE a.attrelid = format('%I.partnership_terms', mine)::regclass AND a.attnum > 0 AND NOT a.attisdropped
      AND b.attrelid = format('%I.partnership_terms', theirs)::regclass;
  EXECUTE format('INSERT INTO %1$I.partnership_terms (%2$s) SELECT %2$s FROM %3$I.partnership_terms WHERE id = $1
                  ON CONFLICT (id) DO UPDATE SET status = excluded.status, answered_at = excluded.answered_at,
                  version = excluded.version', theirs, columns, mine) USING p_id;
  UPDATE exchange.terms SET status = now_is WHERE id = p_id;
END $$;

-- What holds between the caller and this company now, or NULL: nothing agreed, or no partners any more.
CREATE FUNCTION exchange.terms_in_force(p_other uuid) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT t.id FROM exchange.terms t JOIN exchange.partnership p ON p.id = t.partnership_id
  WHERE p.status = 'ACTIVE' AND t.status = 'AGREED' AND p_other <> platform.current_company()
    AND platform.current_company() IN (p.requester, p.addressee) AND p_other IN (p.requester, p.addressee)
  ORDER BY t.terms_no DESC LIMIT 1
$$;

ALTER FUNCTION exchange.open_terms OWNER TO exchange;
ALTER FUNCTION exchange.mirror_terms OWNER TO exchange;
ALTER FUNCTION exchange.terms_in_force OWNER TO exchange;
REVOKE ALL ON FUNCTION exchange.open_terms, exchange.mirror_terms, exchange.terms_in_force FROM PUBLIC;
GRANT EXECUTE ON FUNCTION exchange.open_terms, exchange.mirror_terms, exchange.terms_in_force TO company;

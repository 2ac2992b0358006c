-- The exchange carries over to the other party's book what it must see, in the acting party's transaction.
-- The caller is always taken from the session's role, never from an argument.
CREATE SCHEMA exchange;
GRANT USAGE ON SCHEMA exchange TO company, exchange;
GRANT CREATE ON SCHEMA exchange TO exchange;

CREATE TABLE exchange.partnership (
  id uuid PRIMARY KEY,
  requester uuid NOT NULL,
  addressee uuid NOT NULL,
  status text NOT NULL CHECK (status IN ('REQUESTED', 'ACTIVE', 'DECLINED', 'ENDED')),
  CHECK (requester <> addressee)
);
-- One open partnership between two companies, whoever asked.
CREATE UNIQUE INDEX partnership_open ON exchange.partnership (least(requester, addressee), greatest(requester, addressee))
  WHERE status IN ('REQUESTED', 'ACTIVE');
GRANT SELECT, INSERT, UPDATE ON exchange.partnership TO exchange;

CREATE FUNCTION exchange.book_of(p_company uuid) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT schema_name FROM platform.company WHERE id = p_company
$$;

CREATE FUNCTION exchange.are_partners(p_other uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT EXISTS (SELECT FROM exchange.partnership
    WHERE status = 'ACTIVE' AND platform.current_company() IN (requester, addressee)
      AND p_other IN (requester, addressee) AND p_other <> platform.current_company())
$$;

-- Opens the routing row. False when the other company is not there to be asked, or the two are at it already.
CREATE FUNCTION exchange.open_partnership(p_id uuid, p_addressee uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM platform.company WHERE id = p_addressee AND state = 'ACTIVE') THEN RETURN false; END IF;
  INSERT INTO exchange.partnership (id, requester, addressee, status)
  VALUES (p_id, platform.current_company(), p_addressee, 'REQUESTED') ON CONFLICT DO NOTHING;
  RETURN FOUND;
END $$;

-- Locks the routing row, always before either book is read: false to a stranger.
CREATE FUNCTION exchange.lock_partnership(p_id uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  PERFORM FROM exchange.partnership WHERE id = p_id AND platform.current_company() IN (requester, addressee) FOR UPDATE;
  RETURN FOUND;
END $$;

-- Copies the caller's row of the partnership to the other party. An active one discloses both profiles, each way;
-- one that ended takes them back.
CREATE FUNCTION exchange.mirror_partnership(p_id uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  me uuid := platform.current_company();
  other uuid;
  mine text;
  theirs text;
  asked_by uuid;
  was text;
  now_is text;
BEGIN
  SELECT CASE WHEN requester = me THEN addressee ELSE requester END, requester, status INTO other, asked_by, was
  FROM exchange.partnership WHERE id = p_id AND me IN (requester, addressee) FOR UPDATE;
  IF other IS NULL THEN RAISE EXCEPTION 'not a party of this partnership' USING ERRCODE = 'insufficient_privilege'; END IF;
  mine := exchange.book_of(me);
  theirs := exchange.book_of(other);
  EXECUTE format(
    'INSERT INTO %I.partnership (id, requester, addressee, status, message, requested_at, answered_at, version)
     SELECT id, requester, addressee, status, message, requested_at, answered_at, version FROM %I.partnership p
     WHERE id = $1 AND $2 IN (requester, addressee) AND $3 IN (requester, addressee)
     ON CONFLICT (id) DO UPDATE SET status = excluded.status, answered_at = excluded.answered_at, version = excluded.version
     RETURNING status', theirs, mine) INTO now_is USING p_id, me, other;
  IF now_is IS NULL THEN RAISE EXCEPTION 'no such partnership in the caller''s book'; END IF;
  -- Whoever asked cannot answer: trust is the other's to give, whatever the caller's own book says.
  IF was <> now_is AND NOT (CASE was
      WHEN 'REQUESTED' THEN CASE WHEN me = asked_by THEN now_is = 'ENDED' ELSE now_is IN ('ACTIVE', 'DECLINED') END
      WHEN 'ACTIVE' THEN now_is = 'ENDED'
      ELSE false END) THEN
    RAISE EXCEPTION 'a partnership does not go from % to % by this side', was, now_is USING ERRCODE = 'insufficient_privilege';
  END IF;
  UPDATE exchange.partnership SET status = now_is WHERE id = p_id;
  IF now_is = 'ACTIVE' THEN
    PERFORM exchange.disclose(p_id, mine, theirs, me);
    PERFORM exchange.disclose(p_id, theirs, mine, other);
  ELSIF now_is = 'ENDED' THEN
    EXECUTE format('DELETE FROM %I.partner_profile WHERE partnership_id = $1 AND company_id = $2', mine) USING p_id, other;
    EXECUTE format('DELETE FROM %I.partner_profile WHERE partnership_id = $1 AND company_id = $2', theirs) USING p_id, me;
  END IF;
END $$;

CREATE FUNCTION exchange.disclose(p_id uuid, p_from text, p_to text, p_company uuid) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  EXECUTE format(
    'INSERT INTO %I.partner_profile SELECT * FROM %I.partner_profile WHERE partnership_id = $1 AND company_id = $2
     ON CONFLICT (partnership_id, company_id) DO NOTHING', p_to, p_from) USING p_id, p_company;
END $$;

ALTER FUNCTION exchange.book_of OWNER TO exchange;
ALTER FUNCTION exchange.are_partners OWNER TO exchange;
ALTER FUNCTION exchange.open_partnership OWNER TO exchange;
ALTER FUNCTION exchange.lock_partnership OWNER TO exchange;
ALTER FUNCTION exchange.mirror_partnership OWNER TO exchange;
ALTER FUNCTION exchange.disclose OWNER TO exchange;
REVOKE ALL ON FUNCTION exchange.book_of, exchange.are_partners, exchange.open_partnership, exchange.lock_partnership,
  exchange.mirror_partnership, exchange.disclose FROM PUBLIC;
GRANT EXECUTE ON FUNCTION exchange.are_partners, exchange.open_partnership, exchange.lock_partnership,
  exchange.mirror_partnership TO company;

-- Who wants nothing to do with whom. Only the exchange reads it: a blocked company sees an absent one and never learns why.
CREATE TABLE exchange.block (
  blocker uuid NOT NULL,
  blocked uuid NOT NULL,
  at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (blocker, blocked),
  CHECK (blocker <> blocked)
);
CREATE INDEX block_of ON exchange.block (blocked);
GRANT SELECT, INSERT, DELETE ON exchange.block TO exchange;
CREATE INDEX company_not_active ON platform.company (id) WHERE state <> 'ACTIVE';

-- The companies that are not there for the caller: not active, or having blocked it. Which of the two is not told.
CREATE FUNCTION exchange.absent() RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT array(SELECT id FROM platform.company WHERE state <> 'ACTIVE'
    UNION SELECT blocker FROM exchange.block WHERE blocked = platform.current_company())
$$;

-- Two that act on each other at once take turns.
CREATE FUNCTION exchange.lock_pair(p_one uuid, p_other uuid) RETURNS void
LANGUAGE sql SET search_path = pg_catalog AS $$
  SELECT pg_advisory_xact_lock(hashtextextended(least(p_one, p_other)::text || greatest(p_one, p_other)::text, 0))
$$;

-- False when there is no such company for the caller. What runs between the two is ended first, in both books.
CREATE FUNCTION exchange.block_company(p_other uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE me uuid := platform.current_company();
BEGIN
  IF p_other = me OR p_other = ANY (exchange.absent()) OR NOT EXISTS (SELECT FROM platform.company WHERE id = p_other) THEN
    RETURN false;
  END IF;
  PERFORM exchange.lock_pair(me, p_other);
  IF EXISTS (SELECT FROM exchange.partnership WHERE status IN ('REQUESTED', 'ACTIVE')
      AND me IN (requester, addressee) AND p_other IN (requester, addressee)) THEN
    RAISE EXCEPTION 'a partner is not blocked' USING ERRCODE = 'object_not_in_prerequisite_state';
  END IF;
  INSERT INTO exchange.block (blocker, blocked) VALUES (me, p_other) ON CONFLICT DO NOTHING;
  RETURN true;
END $$;

CREATE FUNCTION exchange.unblock_company(p_other uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  DELETE FROM exchange.block WHERE blocker = platform.current_company() AND blocked = p_other;
  RETURN FOUND;
END $$;

-- Whom the caller blocked, by public name.
CREATE FUNCTION exchange.blocked_companies() RETURNS TABLE (company_id uuid, trade_name text, at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT b.blocked, p.trade_name, b.at FROM exchange.block b JOIN market.company_profile p ON p.company_id = b.blocked
  WHERE b.blocker = platform.current_company()
$$;

-- As before, and not where one of the two blocked the other.
CREATE OR REPLACE FUNCTION exchange.open_partnership(p_id uuid, p_addressee uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE me uuid := platform.current_company();
BEGIN
  PERFORM exchange.lock_pair(me, p_addressee);
  IF NOT EXISTS (SELECT FROM platform.company WHERE id = p_addressee AND state = 'ACTIVE') THEN RETURN false; END IF;
  IF EXISTS (SELECT FROM exchange.block WHERE blocker IN (me, p_addressee) AND blocked IN (me, p_addressee)) THEN RETURN false; END IF;
  INSERT INTO exchange.partnership (id, requester, addressee, status) VALUES (p_id, me, p_addressee, 'REQUESTED')
  ON CONFLICT DO NOTHING;
  RETURN FOUND;
END $$;

ALTER FUNCTION exchange.absent OWNER TO exchange;
ALTER FUNCTION exchange.lock_pair OWNER TO exchange;
ALTER FUNCTION exchange.block_company OWNER TO exchange;
ALTER FUNCTION exchange.unblock_company OWNER TO exchange;
ALTER FUNCTION exchange.blocked_companies OWNER TO exchange;
REVOKE ALL ON FUNCTION exchange.absent, exchange.lock_pair, exchange.block_company, exchange.unblock_company,
  exchange.blocked_companies FROM PUBLIC;
GRANT EXECUTE ON FUNCTION exchange.absent, exchange.block_company, exchange.unblock_company, exchange.blocked_companies TO company;

ALTER POLICY everyone_reads ON market.company_profile TO company
  USING (company_id = (SELECT platform.current_company()) OR (active AND company_id <> ALL ((SELECT exchange.absent())::uuid[])));
CREATE POLICY exchange_reads ON market.company_profile FOR SELECT TO exchange USING (true);

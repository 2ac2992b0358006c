DROP POLICY exchange_reads ON market.company_profile;
ALTER POLICY everyone_reads ON market.company_profile TO company, exchange
  USING (active OR company_id = (SELECT platform.current_company()));

CREATE OR REPLACE FUNCTION exchange.open_partnership(p_id uuid, p_addressee uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM platform.company WHERE id = p_addressee AND state = 'ACTIVE') THEN RETURN false; END IF;
  INSERT INTO exchange.partnership (id, requester, addressee, status)
  VALUES (p_id, platform.current_company(), p_addressee, 'REQUESTED') ON CONFLICT DO NOTHING;
  RETURN FOUND;
END $$;

DROP FUNCTION exchange.blocked_companies(), exchange.unblock_company(uuid), exchange.block_company(uuid),
  exchange.lock_pair(uuid, uuid), exchange.absent();
DROP INDEX platform.company_not_active;
DROP TABLE exchange.block;

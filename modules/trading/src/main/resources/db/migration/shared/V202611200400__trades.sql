CREATE TABLE exchange.trade (
  id uuid PRIMARY KEY,
  buyer uuid NOT NULL,
  seller uuid NOT NULL,
  version int NOT NULL,
  CHECK (buyer <> seller)
);
GRANT SELECT, INSERT, UPDATE ON exchange.trade TO exchange;

-- The tables that stand in both books, in an order that suits their foreign keys, and the column that names the trade.
CREATE TABLE exchange.shared_table (
  position int PRIMARY KEY,
  table_name text NOT NULL UNIQUE,
  trade_column text NOT NULL
);
INSERT INTO exchange.shared_table VALUES
  (1, 'trade_order', 'id'), (2, 'trade_line', 'order_id'), (3, 'trade_shipment', 'order_id'),
  (4, 'trade_shipment_line', 'order_id'), (5, 'trade_step', 'order_id');
GRANT SELECT ON exchange.shared_table TO exchange;

-- Makes a draft a trade of two: the caller buys. False when the two are not partners.
CREATE FUNCTION exchange.open_trade(p_trade uuid, p_seller uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  IF NOT exchange.are_partners(p_seller) THEN RETURN false; END IF;
  INSERT INTO exchange.trade (id, buyer, seller, version) VALUES (p_trade, platform.current_company(), p_seller, 0)
  ON CONFLICT DO NOTHING;
  RETURN FOUND;
END $$;

-- Always the first lock of a command on a trade of two; this order is why parties acting at once do not deadlock.
-- False to a stranger, and for a draft, which has no routing row yet.
CREATE FUNCTION exchange.lock_trade(p_trade uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  PERFORM FROM exchange.trade WHERE id = p_trade AND platform.current_company() IN (buyer, seller) FOR UPDATE;
  RETURN FOUND;
END $$;

-- Carries the caller's copy of the shared rows over to the other party. Refuses a stranger, an order whose parties
-- are not the trade's, and a version that has been carried already.
CREATE FUNCTION exchange.mirror_trade(p_trade uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  me uuid := platform.current_company();
  routed exchange.trade;
  mine text;
  theirs text;
  seen int;
  shared record;
  columns text;
  changes text;
BEGIN
  SELECT * INTO routed FROM exchange.trade WHERE id = p_trade AND me IN (buyer, seller) FOR UPDATE;
  IF routed.id IS NULL THEN RAISE EXCEPTION 'not a party of this trade' USING ERRCODE = 'insufficient_privilege'; END IF;
  mine := exchange.book_of(me);
  theirs := exchange.book_of(CASE WHEN routed.buyer = me THEN routed.seller ELSE routed.buyer END);
  EXECUTE format('SELECT version FROM %I.trade_order WHERE id = $1 AND buyer = $2 AND seller = $3', mine)
    INTO seen USING p_trade, routed.buyer, routed.seller;
  IF seen IS NULL OR seen <= routed.version THEN
    RAISE EXCEPTION 'the trade has moved on' USING ERRCODE = 'serialization_failure';
  END IF;
  FOR shared IN SELECT table_name, trade_column FROM exchange.shared_table ORDER BY position LOOP
    -- Columns that both books have: during a rollout one of them may be a migration ahead.
    SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum),
           string_agg(format('%1$I = excluded.%1$I', a.attname), ', ' ORDER BY a.attnum)
      INTO columns, changes
      FROM pg_attribute a JOIN pg_attribute b ON b.attname = a.attname AND b.attnum > 0 AND NOT b.attisdropped
      WHERE a.attrelid = format('%I.%I', mine, shared.table_name)::regclass AND a.attnum > 0 AND NOT a.attisdropped
        AND b.attrelid = format('%I.%I', theirs, shared.table_name)::regclass;
    EXECUTE format('INSERT INTO %1$I.%2$I AS there (%3$s) SELECT %3$s FROM %4$I.%2$I WHERE %5$I = $1
                    ON CONFLICT (id) DO UPDATE SET %6$s WHERE there.%5$I = $1',
                   theirs, shared.table_name, columns, mine, shared.trade_column, changes) USING p_trade;
  END LOOP;
  UPDATE exchange.trade SET version = seen WHERE id = p_trade;
END $$;

-- Takes the ordered pieces out of what the listings still offer: all lines or none. Returns the line that could not be
-- had, or NULL when all could. Listings are locked in the order of their ids, so that buyers do not deadlock.
CREATE FUNCTION exchange.reserve_trade(p_trade uuid) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  routed exchange.trade;
  wanted record;
BEGIN
  SELECT * INTO routed FROM exchange.trade WHERE id = p_trade AND buyer = platform.current_company() FOR UPDATE;
  IF routed.id IS NULL THEN RAISE EXCEPTION 'not the buyer of this trade' USING ERRCODE = 'insufficient_privilege'; END IF;
  FOR wanted IN EXECUTE format('SELECT id, listing_id, pieces FROM %I.trade_line WHERE order_id = $1 ORDER BY listing_id, id',
                               exchange.book_of(routed.buyer)) USING p_trade
  LOOP
    UPDATE market.listing SET available_pieces = available_pieces - wanted.pieces
    WHERE id = wanted.listing_id AND company_id = routed.seller AND status = 'PUBLISHED' AND available_pieces >= wanted.pieces;
    IF NOT FOUND THEN RETURN wanted.id; END IF;
    INSERT INTO exchange.reservation (trade_id, line_id, listing_id, pieces)
    VALUES (p_trade, wanted.id, wanted.listing_id, wanted.pieces);
  END LOOP;
  RETURN NULL;
END $$;

-- Gives back what the trade still holds.
CREATE FUNCTION exchange.release_trade(p_trade uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE held record;
BEGIN
  PERFORM FROM exchange.trade WHERE id = p_trade AND platform.current_company() IN (buyer, seller) FOR UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'not a party of this trade' USING ERRCODE = 'insufficient_privilege'; END IF;
  FOR held IN SELECT * FROM exchange.reservation WHERE trade_id = p_trade AND released_at IS NULL ORDER BY listing_id, line_id
  LOOP
    UPDATE market.listing SET available_pieces = available_pieces + held.pieces WHERE id = held.listing_id;
    UPDATE exchange.reservation SET released_at = now() WHERE trade_id = p_trade AND line_id = held.line_id;
  END LOOP;
END $$;

ALTER FUNCTION exchange.open_trade OWNER TO exchange;
ALTER FUNCTION exchange.lock_trade OWNER TO exchange;
ALTER FUNCTION exchange.mirror_trade OWNER TO exchange;
ALTER FUNCTION exchange.reserve_trade OWNER TO exchange;
ALTER FUNCTION exchange.release_trade OWNER TO exchange;
REVOKE ALL ON FUNCTION exchange.open_trade, exchange.lock_trade, exchange.mirror_trade, exchange.reserve_trade,
  exchange.release_trade FROM PUBLIC;
GRANT EXECUTE ON FUNCTION exchange.open_trade, exchange.lock_trade, exchange.mirror_trade, exchange.reserve_trade,
  exchange.release_trade TO company;

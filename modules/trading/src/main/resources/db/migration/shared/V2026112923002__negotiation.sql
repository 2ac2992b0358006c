INSERT INTO exchange.shared_table VALUES
  (20, 'trade_charge', 'order_id'), (21, 'trade_revision', 'order_id'), (22, 'trade_attachment', 'order_id');

-- As before, and: a line that no listing stands behind has nothing to reserve, nor has one that is no longer part of the order.
-- By way of JSON, because a book that is a migration behind has no such column yet.
CREATE OR REPLACE FUNCTION exchange.reserve_trade(p_trade uuid) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  routed exchange.trade;
  wanted record;
BEGIN
  SELECT * INTO routed FROM exchange.trade WHERE id = p_trade AND buyer = platform.current_company() FOR UPDATE;
  IF routed.id IS NULL THEN RAISE EXCEPTION 'not the buyer of this trade' USING ERRCODE = 'insufficient_privilege'; END IF;
  FOR wanted IN EXECUTE format('SELECT l.id, l.listing_id, l.pieces FROM %I.trade_line l WHERE l.order_id = $1 AND l.listing_id IS NOT NULL
                                  AND coalesce(to_jsonb(l) ->> ''dropped'', ''false'') = ''false'' ORDER BY l.listing_id, l.id',
                               exchange.book_of(routed.buyer)) USING p_trade
  LOOP
    PERFORM FROM market.listing WHERE id = wanted.listing_id FOR UPDATE;
    UPDATE market.listing SET available_pieces = available_pieces - wanted.pieces
    WHERE id = wanted.listing_id AND company_id = routed.seller AND status = 'PUBLISHED' AND available_pieces >= wanted.pieces
      AND (publish_from IS NULL OR publish_from <= clock_timestamp()) AND (publish_until IS NULL OR publish_until > clock_timestamp());
    IF NOT FOUND THEN RETURN wanted.id; END IF;
    INSERT INTO exchange.reservation (trade_id, line_id, listing_id, pieces)
    VALUES (p_trade, wanted.id, wanted.listing_id, wanted.pieces);
  END LOOP;
  RETURN NULL;
END $$;

-- The buyer takes some lines of a quotation; the others go on as a trade of their own between the same two, which stands where this
-- one stands. No partnership is asked for: it was begun under one. False to anybody but the buyer, and when there is no quotation.
CREATE FUNCTION exchange.split_trade(p_trade uuid, p_rest uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO exchange.trade (id, buyer, seller, version, status)
  SELECT p_rest, t.buyer, t.seller, 0, t.status FROM exchange.trade t
  WHERE t.id = p_trade AND t.buyer = platform.current_company() AND t.status = 'QUOTED'
  ON CONFLICT DO NOTHING;
  RETURN FOUND;
END $$;

-- Carries the row of one file over to the other party, and moves nothing else: a file is added and never changed, so nobody's view of
-- the trade is stale for it. Returns the other party, or NULL when there is nobody to carry it to: a draft, a party that has left, a
-- stranger's trade.
CREATE FUNCTION exchange.carry_attachment(p_trade uuid, p_attachment uuid) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  me uuid := platform.current_company();
  other uuid;
  theirs text;
BEGIN
  SELECT CASE WHEN buyer = me THEN seller ELSE buyer END INTO other FROM exchange.trade WHERE id = p_trade AND me IN (buyer, seller);
  theirs := exchange.book_of(other);
  IF theirs IS NULL THEN RETURN NULL; END IF;
  IF to_regclass(format('%I.trade_attachment', theirs)) IS NOT NULL THEN
    EXECUTE format('INSERT INTO %1$I.trade_attachment (id, order_id, purpose, name, content_type, bytes, sha256, company, at)
                    SELECT id, order_id, purpose, name, content_type, bytes, sha256, company, at FROM %2$I.trade_attachment
                    WHERE id = $1 AND order_id = $2 AND company = $3 ON CONFLICT (id) DO NOTHING', theirs, exchange.book_of(me))
      USING p_attachment, p_trade, me;
  END IF;
  RETURN other;
END $$;

ALTER FUNCTION exchange.split_trade OWNER TO exchange;
ALTER FUNCTION exchange.carry_attachment OWNER TO exchange;
REVOKE ALL ON FUNCTION exchange.split_trade, exchange.carry_attachment FROM PUBLIC;
GRANT EXECUTE ON FUNCTION exchange.split_trade, exchange.carry_attachment TO company;

-- What goes on after a partial acceptance is quoted as before.
INSERT INTO exchange.trade_transition VALUES ('QUOTED', 'BUYER', 'QUOTED');

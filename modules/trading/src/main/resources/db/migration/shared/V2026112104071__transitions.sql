-- Who may take an order where, for the exchange: what a party writes into its own book counts for both only if this allows it.
-- A test compares it with the table that the server works by. What the system does, either side's transaction may carry.
CREATE TABLE exchange.trade_transition (
  from_status text NOT NULL,
  side text NOT NULL CHECK (side IN ('BUYER', 'SELLER')),
  to_status text NOT NULL,
  PRIMARY KEY (from_status, side, to_status)
);
INSERT INTO exchange.trade_transition VALUES
  ('DRAFT', 'BUYER', 'REQUESTED'), ('DRAFT', 'BUYER', 'ORDERED'),
  ('REQUESTED', 'SELLER', 'QUOTED'), ('REQUESTED', 'SELLER', 'CANCELLED'), ('REQUESTED', 'BUYER', 'CANCELLED'),
  ('QUOTED', 'SELLER', 'QUOTED'), ('QUOTED', 'SELLER', 'CANCELLED'), ('QUOTED', 'BUYER', 'REQUESTED'),
  ('QUOTED', 'BUYER', 'ORDERED'), ('QUOTED', 'BUYER', 'CANCELLED'),
  ('ORDERED', 'SELLER', 'CONFIRMED'), ('ORDERED', 'SELLER', 'CANCELLED'), ('ORDERED', 'BUYER', 'CANCELLED'),
  ('CONFIRMED', 'SELLER', 'SHIPPING'), ('CONFIRMED', 'SELLER', 'CANCELLED'), ('CONFIRMED', 'BUYER', 'CANCELLED'),
  ('SHIPPING', 'SELLER', 'SHIPPING'), ('SHIPPING', 'BUYER', 'SHIPPING'), ('SHIPPING', 'BUYER', 'RECEIVED'),
  ('RECEIVED', 'SELLER', 'COMPLETED'), ('RECEIVED', 'BUYER', 'COMPLETED');
GRANT SELECT ON exchange.trade_transition TO exchange;

-- Where the trade is, as the exchange last carried it: neither party can write that. Null until it is carried the next time;
-- then the other party's copy says where it was.
ALTER TABLE exchange.trade ADD COLUMN status text;

-- As before, and: the step must be one that this side may take, and a party that has left has no copy any more.
CREATE OR REPLACE FUNCTION exchange.mirror_trade(p_trade uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  me uuid := platform.current_company();
  routed exchange.trade;
  mine text;
  theirs text;
  seen int;
  was text;
  now_is text;
  shared record;
  columns text;
  changes text;
BEGIN
  SELECT * INTO routed FROM exchange.trade WHERE id = p_trade AND me IN (buyer, seller) FOR UPDATE;
  IF routed.id IS NULL THEN RAISE EXCEPTION 'not a party of this trade' USING ERRCODE = 'insufficient_privilege'; END IF;
  mine := exchange.book_of(me);
  theirs := exchange.book_of(CASE WHEN routed.buyer = me THEN routed.seller ELSE routed.buyer END);
  EXECUTE format('SELECT version, status FROM %I.trade_order WHERE id = $1 AND buyer = $2 AND seller = $3', mine)
    INTO seen, now_is USING p_trade, routed.buyer, routed.seller;
  IF seen IS NULL OR seen <= routed.version THEN
    RAISE EXCEPTION 'the trade has moved on' USING ERRCODE = 'serialization_failure';
  END IF;
  was := routed.status;
  IF was IS NULL AND theirs IS NOT NULL THEN
    EXECUTE format('SELECT status FROM %I.trade_order WHERE id = $1', theirs) INTO was USING p_trade;
  END IF;
  IF NOT EXISTS (SELECT FROM exchange.trade_transition WHERE from_status = coalesce(was, 'DRAFT') AND to_status = now_is
      AND side = CASE WHEN routed.buyer = me THEN 'BUYER' ELSE 'SELLER' END) THEN
    RAISE EXCEPTION 'a trade does not go from % to % by this side', coalesce(was, 'DRAFT'), now_is USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF theirs IS NOT NULL THEN
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
  END IF;
  UPDATE exchange.trade SET version = seen, status = now_is WHERE id = p_trade;
END $$;

-- As before, and: an order that is still open keeps what it holds. A cancellation is carried first, and then gives back.
CREATE OR REPLACE FUNCTION exchange.release_trade(p_trade uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  routed exchange.trade;
  held record;
BEGIN
  SELECT * INTO routed FROM exchange.trade WHERE id = p_trade AND platform.current_company() IN (buyer, seller) FOR UPDATE;
  IF routed.id IS NULL THEN RAISE EXCEPTION 'not a party of this trade' USING ERRCODE = 'insufficient_privilege'; END IF;
  IF routed.status IS DISTINCT FROM 'CANCELLED' THEN
    RAISE EXCEPTION 'an open trade keeps what it holds' USING ERRCODE = 'insufficient_privilege';
  END IF;
  FOR held IN SELECT * FROM exchange.reservation WHERE trade_id = p_trade AND released_at IS NULL ORDER BY listing_id, line_id
  LOOP
    UPDATE market.listing SET available_pieces = available_pieces + held.pieces WHERE id = held.listing_id;
    UPDATE exchange.reservation SET released_at = now() WHERE trade_id = p_trade AND line_id = held.line_id;
  END LOOP;
END $$;

-- As before, and: a company that is suspended or leaving takes no new order. It could neither answer nor end one.
CREATE OR REPLACE FUNCTION exchange.open_trade(p_trade uuid, p_seller uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  IF NOT exchange.are_partners(p_seller) OR p_seller = ANY (exchange.absent()) THEN RETURN false; END IF;
  INSERT INTO exchange.trade (id, buyer, seller, version) VALUES (p_trade, platform.current_company(), p_seller, 0)
  ON CONFLICT DO NOTHING;
  RETURN FOUND;
END $$;

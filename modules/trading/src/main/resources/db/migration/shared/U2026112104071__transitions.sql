CREATE OR REPLACE FUNCTION exchange.open_trade(p_trade uuid, p_seller uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  IF NOT exchange.are_partners(p_seller) THEN RETURN false; END IF;
  INSERT INTO exchange.trade (id, buyer, seller, version) VALUES (p_trade, platform.current_company(), p_seller, 0)
  ON CONFLICT DO NOTHING;
  RETURN FOUND;
END $$;

CREATE OR REPLACE FUNCTION exchange.mirror_trade(p_trade uuid) RETURNS void
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

CREATE OR REPLACE FUNCTION exchange.release_trade(p_trade uuid) RETURNS void
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

ALTER TABLE exchange.trade DROP COLUMN status;
DROP TABLE exchange.trade_transition;

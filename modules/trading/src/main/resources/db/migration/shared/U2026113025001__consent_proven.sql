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
    FOR shared IN SELECT table_name, trade_column FROM exchange.shared_table
      WHERE to_regclass(format('%I.%I', mine, table_name)) IS NOT NULL AND to_regclass(format('%I.%I', theirs, table_name)) IS NOT NULL
      ORDER BY position
    LOOP
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
DROP FUNCTION exchange.unagreed;

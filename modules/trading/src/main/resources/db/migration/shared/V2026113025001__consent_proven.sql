-- What of the caller's copy needs the other party's word and has not got it; NULL when nothing does. The measure is the other
-- party's copy, where the caller cannot write. What was agreed on is bound from the order on: afterwards it changes by what the
-- other proposed, and by nothing else. By way of JSON, and only tables that both have: a book may be a migration behind.
CREATE FUNCTION exchange.unagreed(p_trade uuid, p_me uuid, p_buys boolean, p_mine text, p_theirs text, p_was text, p_now text)
RETURNS text LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE
  shared text[];
  ours jsonb;
  known jsonb;
  agreed jsonb;
  lines jsonb := '{}';
  charges jsonb := '{}';
  item text;
  wrong boolean;
  yen numeric;
BEGIN
  EXECUTE format('SELECT to_jsonb(m), to_jsonb(t) FROM %I.trade_order m JOIN %I.trade_order t ON t.id = m.id WHERE m.id = $1',
                 p_mine, p_theirs) INTO ours, known USING p_trade;
  -- Carried for the first time: there is nothing yet that two could have agreed on.
  IF known IS NULL THEN RETURN NULL; END IF;
  SELECT array_agg(table_name) INTO shared FROM exchange.shared_table
  WHERE to_regclass(format('%I.%I', p_mine, table_name)) IS NOT NULL AND to_regclass(format('%I.%I', p_theirs, table_name)) IS NOT NULL;

  -- One asks for oneself, and only while nobody has asked.
  FOREACH item IN ARRAY ARRAY['cancellation_asked_by', 'amendment_asked_by'] LOOP
    IF ours ->> item <> coalesce(known ->> item, p_me::text) THEN RETURN item; END IF;
  END LOOP;
  IF p_was = 'CONFIRMED' AND p_now = 'CANCELLED' AND coalesce(known ->> 'cancellation_asked_by', p_me::text) = p_me::text THEN
    RETURN 'cancellation';
  END IF;

  -- One speaks for oneself.
  FOREACH item IN ARRAY ARRAY['trade_step', 'trade_revision', 'trade_attachment', 'trade_claim_message'] LOOP
    CONTINUE WHEN item <> ALL (shared);
    EXECUTE format('SELECT EXISTS (SELECT FROM %1$I.%3$I m WHERE m.order_id = $1 AND m.company <> $2
                      AND NOT EXISTS (SELECT FROM %2$I.%3$I t WHERE t.id = m.id))', p_mine, p_theirs, item)
      INTO wrong USING p_trade, p_me;
    IF wrong THEN RETURN item; END IF;
  END LOOP;

  -- The buyer opens, agrees, objects and withdraws; the seller answers. What is agreed to is what was answered.
  IF 'trade_claim' = ANY (shared) THEN
    EXECUTE format('SELECT EXISTS (SELECT FROM %1$I.trade_claim m LEFT JOIN %2$I.trade_claim t ON t.id = m.id
        WHERE m.order_id = $1 AND ($3 AND m.ended_at IS NULL OR NOT CASE
          WHEN t.id IS NULL THEN $2 AND m.status = ''OPEN''
          WHEN m.status = ''ANSWERED'' AND t.status IN (''OPEN'', ''ANSWERED'') AND NOT $2 THEN true
          WHEN (m.outcome, m.credit_yen) IS DISTINCT FROM (t.outcome, t.credit_yen) THEN false
          WHEN m.status = t.status THEN true
          WHEN t.status = ''ANSWERED'' THEN $2
          ELSE t.status = ''OPEN'' AND m.status = ''WITHDRAWN'' AND $2 END))', p_mine, p_theirs)
      INTO wrong USING p_trade, p_buys, p_now = 'COMPLETED';
    IF wrong THEN RETURN 'trade_claim'; END IF;
  END IF;

  -- Who proposes a change may withdraw it; the other accepts or refuses it, as it was proposed.
  IF 'trade_amendment_charge' = ANY (shared) THEN
    EXECUTE format('SELECT EXISTS (SELECT FROM %1$I.trade_amendment m LEFT JOIN %2$I.trade_amendment t ON t.id = m.id
        WHERE m.order_id = $1 AND NOT CASE
          WHEN t.id IS NULL THEN m.company = $2 AND m.status = ''PROPOSED''
          WHEN m.status = t.status THEN m.answer IS NOT DISTINCT FROM t.answer
          WHEN t.status <> ''PROPOSED'' THEN false
          WHEN m.status = ''WITHDRAWN'' THEN t.company = $2
          ELSE t.company <> $2 END)', p_mine, p_theirs) INTO wrong USING p_trade, p_me;
    IF wrong THEN RETURN 'trade_amendment'; END IF;
    FOREACH item IN ARRAY ARRAY['trade_amendment_line', 'trade_amendment_charge'] LOOP
      EXECUTE format('SELECT EXISTS (SELECT FROM %1$I.%3$I m JOIN %2$I.trade_amendment a ON a.id = m.amendment_id
          WHERE m.order_id = $1 AND NOT EXISTS (SELECT FROM %2$I.%3$I t WHERE t.id = m.id))', p_mine, p_theirs, item)
        INTO wrong USING p_trade;
      IF wrong THEN RETURN item; END IF;
    END LOOP;
    EXECUTE format('SELECT to_jsonb(t) FROM %I.trade_amendment m JOIN %I.trade_amendment t ON t.id = m.id
                    WHERE m.order_id = $1 AND m.status = ''ACCEPTED'' AND t.status = ''PROPOSED''', p_mine, p_theirs)
      INTO agreed USING p_trade;
    IF agreed IS NOT NULL THEN
      EXECUTE format('SELECT
          coalesce((SELECT jsonb_object_agg(line_id::text, to_jsonb(l)) FROM %1$I.trade_amendment_line l WHERE amendment_id = $1), ''{}''),
          coalesce((SELECT jsonb_object_agg(charge_id::text, to_jsonb(c)) FROM %1$I.trade_amendment_charge c WHERE amendment_id = $1), ''{}'')',
          p_theirs) INTO lines, charges USING (agreed ->> 'id')::uuid;
    END IF;
  END IF;

  IF NOT (p_was IN ('ORDERED', 'CONFIRMED', 'SHIPPING', 'RECEIVED') OR p_was = 'QUOTED' AND p_now = 'ORDERED') THEN RETURN NULL; END IF;
  SELECT k INTO item FROM unnest(ARRAY['number', 'delivery_place', 'transport']
      || CASE WHEN p_was IN ('QUOTED', 'ORDERED') THEN '{}' ELSE ARRAY['deliver_on', 'claim_days'] END) k
    WHERE ours -> k <> known -> k AND NOT coalesce(k = 'deliver_on' AND ours -> k = agreed -> k, false) LIMIT 1;
  IF item IS NOT NULL THEN RETURN item; END IF;

  -- Some lines of a quotation may be taken and the others left. The seller ships, the buyer receives.
  EXECUTE format('SELECT EXISTS (
      SELECT FROM (SELECT l.id, to_jsonb(l) AS m, $2 -> l.id::text AS c FROM %1$I.trade_line l WHERE l.order_id = $1) x
        LEFT JOIN (SELECT l.id, to_jsonb(l) AS t FROM %2$I.trade_line l WHERE l.order_id = $1) y USING (id)
      WHERE CASE WHEN t IS NULL THEN c ->> ''change'' IS DISTINCT FROM ''ADDED''
          OR EXISTS (SELECT FROM unnest(ARRAY[''listing_id'', ''pieces'', ''unit_price_yen'', ''price_unit'', ''volume_rule'']) k
                     WHERE m -> k <> c -> k)
          OR EXISTS (SELECT FROM unnest(ARRAY[''kind'', ''species'', ''grade'']) k WHERE m ->> k <> (c ->> ''wood'')::jsonb ->> k)
        ELSE EXISTS (SELECT FROM jsonb_object_keys(m) k WHERE m -> k <> t -> k AND CASE
            WHEN k IN (''pieces'', ''unit_price_yen'', ''amount_yen'', ''volume_m3'') THEN c ->> ''change'' IS DISTINCT FROM ''CHANGED''
            WHEN k = ''dropped'' THEN NOT coalesce((m ->> k)::boolean AND ($4 OR c ->> ''change'' = ''DROPPED''), false)
            WHEN k = ''tolerance_percent'' THEN $5
            WHEN k = ''shipped_pieces'' THEN $3
            WHEN k IN (''received_pieces'', ''closed_short'') THEN NOT $3
            ELSE true END)
          OR c ->> ''change'' = ''CHANGED'' AND (m -> ''pieces'' <> c -> ''pieces'' OR m -> ''unit_price_yen'' <> c -> ''unit_price_yen'')
          OR c ->> ''change'' = ''DROPPED'' AND m ->> ''dropped'' <> ''true'' END)', p_mine, p_theirs)
    INTO wrong USING p_trade, lines, p_buys, p_was = 'QUOTED', p_was NOT IN ('QUOTED', 'ORDERED');
  IF wrong THEN RETURN 'trade_line'; END IF;
  IF 'trade_charge' = ANY (shared) THEN
    EXECUTE format('SELECT EXISTS (
        SELECT FROM (SELECT h.id, to_jsonb(h) AS m, $2 -> h.id::text AS c FROM %1$I.trade_charge h WHERE h.order_id = $1) x
          LEFT JOIN (SELECT h.id, to_jsonb(h) AS t FROM %2$I.trade_charge h WHERE h.order_id = $1) y USING (id)
        WHERE CASE WHEN t IS NULL THEN c ->> ''change'' IS DISTINCT FROM ''ADDED''
            OR EXISTS (SELECT FROM unnest(ARRAY[''kind'', ''label'', ''amount_yen'', ''tax_percent'']) k WHERE m -> k <> c -> k)
          ELSE EXISTS (SELECT FROM jsonb_object_keys(m) k WHERE m -> k <> CASE
            WHEN k = ''amount_yen'' AND c ->> ''change'' = ''CHANGED'' THEN c -> k
            WHEN k = ''dropped'' AND c ->> ''change'' = ''DROPPED'' THEN ''true''::jsonb
            ELSE t -> k END) END)', p_mine, p_theirs) INTO wrong USING p_trade, charges;
    IF wrong THEN RETURN 'trade_charge'; END IF;
    EXECUTE format('SELECT sum(amount_yen) FROM (
        SELECT amount_yen, to_jsonb(l) ->> ''dropped'' AS gone FROM %1$I.trade_line l WHERE order_id = $1
        UNION ALL SELECT amount_yen, dropped::text FROM %1$I.trade_charge WHERE order_id = $1) a
      WHERE gone IS DISTINCT FROM ''true''', p_mine) INTO yen USING p_trade;
    -- A line that is added is rounded by the terms of the day, which may be other than when it was proposed.
    IF (ours ->> 'total_yen')::numeric <> yen
        OR agreed IS NULL AND p_was <> 'QUOTED' AND ours -> 'total_yen' <> known -> 'total_yen'
        OR abs((ours ->> 'total_yen')::numeric - (agreed ->> 'total_yen')::numeric)
          > (SELECT count(*) FROM jsonb_each(lines) WHERE value ->> 'change' = 'ADDED') THEN
      RETURN 'total_yen';
    END IF;
  END IF;
  RETURN NULL;
END $$;
ALTER FUNCTION exchange.unagreed OWNER TO exchange;
REVOKE ALL ON FUNCTION exchange.unagreed FROM PUBLIC;

-- As before, and: nobody gives the other party's consent.
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
  wrong text;
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
    wrong := exchange.unagreed(p_trade, me, routed.buyer = me, mine, theirs, was, now_is);
    IF wrong IS NOT NULL THEN
      RAISE EXCEPTION 'this needs the other party: %', wrong USING ERRCODE = 'insufficient_privilege';
    END IF;
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

-- As before, and: what the seller has set aside in its lots follows, as does a line that is no longer part of the order. Of a line
-- at its end only what was shipped under the offer's promise stays taken; of an open one no more stays set aside than it can take,
-- tolerance included. By way of JSON, because a book that is a migration behind has no such columns yet.
CREATE OR REPLACE FUNCTION exchange.hold_trade(p_trade uuid) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  routed exchange.trade;
  lines text;
  ids uuid[];
  most int[];
  line record;
BEGIN
  SELECT * INTO routed FROM exchange.trade WHERE id = p_trade AND platform.current_company() IN (buyer, seller) FOR UPDATE;
  IF routed.id IS NULL THEN RAISE EXCEPTION 'not a party of this trade' USING ERRCODE = 'insufficient_privilege'; END IF;
  IF routed.status IS NULL OR routed.status NOT IN ('CONFIRMED', 'SHIPPING', 'RECEIVED') THEN
    RAISE EXCEPTION 'a trade that is % holds what it holds', coalesce(routed.status, 'a draft') USING ERRCODE = 'insufficient_privilege';
  END IF;
  lines := format('SELECT l.id, l.listing_id, l.pieces, l.shipped_pieces,
      $2 OR l.closed_short OR coalesce(to_jsonb(l) ->> ''dropped'', ''false'') = ''true'' AS over,
      coalesce((to_jsonb(l) ->> ''tolerance_percent'')::numeric, 0) AS tolerance
    FROM %I.trade_line l WHERE l.order_id = $1', exchange.book_of(platform.current_company()));
  EXECUTE 'SELECT array_agg(id), array_agg(CASE WHEN over THEN 0
      ELSE greatest(0, floor(pieces * (1 + tolerance / 100))::int - shipped_pieces) END) FROM (' || lines || ') n'
    INTO ids, most USING p_trade, routed.status = 'RECEIVED';
  PERFORM exchange.trim_allocations(routed.seller, ids, most);
  FOR line IN EXECUTE 'SELECT * FROM (
      SELECT n.id, n.listing_id, coalesce(r.pieces, 0) AS held,
        CASE WHEN over THEN greatest(0, n.shipped_pieces - coalesce(f.pieces, 0))::int ELSE n.pieces END AS wanted
      FROM (' || lines || ') n
        LEFT JOIN exchange.reservation r ON r.trade_id = $1 AND r.line_id = n.id AND r.released_at IS NULL
        LEFT JOIN exchange.issued_freely($3, $1) f ON f.line = n.id
      WHERE n.listing_id IS NOT NULL) w
    WHERE held <> wanted ORDER BY listing_id, id' USING p_trade, routed.status = 'RECEIVED', routed.seller
  LOOP
    IF line.wanted > line.held THEN
      PERFORM FROM market.listing WHERE id = line.listing_id FOR UPDATE;
      UPDATE market.listing SET available_pieces = available_pieces - (line.wanted - line.held)
      WHERE id = line.listing_id AND company_id = routed.seller AND status = 'PUBLISHED' AND available_pieces >= line.wanted - line.held
        AND (publish_from IS NULL OR publish_from <= clock_timestamp()) AND (publish_until IS NULL OR publish_until > clock_timestamp());
      IF NOT FOUND THEN RETURN line.id; END IF;
      INSERT INTO exchange.reservation (trade_id, line_id, listing_id, pieces) VALUES (p_trade, line.id, line.listing_id, line.wanted)
      ON CONFLICT (trade_id, line_id) DO UPDATE SET pieces = excluded.pieces, released_at = NULL;
    ELSE
      UPDATE market.listing SET available_pieces = available_pieces + (line.held - line.wanted) WHERE id = line.listing_id;
      UPDATE exchange.reservation SET pieces = CASE WHEN line.wanted > 0 THEN line.wanted ELSE pieces END,
        released_at = CASE WHEN line.wanted > 0 THEN NULL ELSE now() END
      WHERE trade_id = p_trade AND line_id = line.id;
    END IF;
  END LOOP;
  RETURN NULL;
END $$;

-- As before, and: what the seller has set aside is free again.
CREATE OR REPLACE FUNCTION exchange.release_trade(p_trade uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  routed exchange.trade;
  held record;
  ids uuid[];
BEGIN
  SELECT * INTO routed FROM exchange.trade WHERE id = p_trade AND platform.current_company() IN (buyer, seller) FOR UPDATE;
  IF routed.id IS NULL THEN RAISE EXCEPTION 'not a party of this trade' USING ERRCODE = 'insufficient_privilege'; END IF;
  IF routed.status IS DISTINCT FROM 'CANCELLED' THEN
    RAISE EXCEPTION 'an open trade keeps what it holds' USING ERRCODE = 'insufficient_privilege';
  END IF;
  EXECUTE format('SELECT array_agg(id) FROM %I.trade_line WHERE order_id = $1', exchange.book_of(platform.current_company()))
    INTO ids USING p_trade;
  PERFORM exchange.trim_allocations(routed.seller, ids, array_fill(0, ARRAY[coalesce(cardinality(ids), 0)]));
  FOR held IN SELECT * FROM exchange.reservation WHERE trade_id = p_trade AND released_at IS NULL ORDER BY listing_id, line_id
  LOOP
    UPDATE market.listing SET available_pieces = available_pieces + held.pieces WHERE id = held.listing_id;
    UPDATE exchange.reservation SET released_at = now() WHERE trade_id = p_trade AND line_id = held.line_id;
  END LOOP;
END $$;

CREATE OR REPLACE FUNCTION exchange.hold_trade(p_trade uuid) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  routed exchange.trade;
  line record;
BEGIN
  SELECT * INTO routed FROM exchange.trade WHERE id = p_trade AND platform.current_company() IN (buyer, seller) FOR UPDATE;
  IF routed.id IS NULL THEN RAISE EXCEPTION 'not a party of this trade' USING ERRCODE = 'insufficient_privilege'; END IF;
  IF routed.status IS NULL OR routed.status NOT IN ('CONFIRMED', 'SHIPPING', 'RECEIVED') THEN
    RAISE EXCEPTION 'a trade that is % holds what it holds', coalesce(routed.status, 'a draft') USING ERRCODE = 'insufficient_privilege';
  END IF;
  FOR line IN EXECUTE format('
      SELECT * FROM (
        SELECT l.id, l.listing_id, coalesce(r.pieces, 0) AS held,
          CASE WHEN $2 OR l.closed_short THEN least(l.pieces, l.shipped_pieces) ELSE l.pieces END AS wanted
        FROM %I.trade_line l LEFT JOIN exchange.reservation r ON r.trade_id = $1 AND r.line_id = l.id AND r.released_at IS NULL
        WHERE l.order_id = $1 AND l.listing_id IS NOT NULL) n
      WHERE held <> wanted ORDER BY listing_id, id', exchange.book_of(platform.current_company()))
    USING p_trade, routed.status = 'RECEIVED'
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

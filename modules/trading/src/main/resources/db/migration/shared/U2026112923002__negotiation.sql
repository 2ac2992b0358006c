DELETE FROM exchange.trade_transition WHERE from_status = 'QUOTED' AND side = 'BUYER' AND to_status = 'QUOTED';
DROP FUNCTION exchange.carry_attachment(uuid, uuid);
DROP FUNCTION exchange.split_trade(uuid, uuid);
CREATE OR REPLACE FUNCTION exchange.reserve_trade(p_trade uuid) RETURNS uuid
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
DELETE FROM exchange.shared_table WHERE table_name IN ('trade_charge', 'trade_revision', 'trade_attachment');

CREATE OR REPLACE FUNCTION lot_promises(lots uuid[]) RETURNS TABLE (lot_id uuid, offered bigint, reserved bigint) LANGUAGE sql STABLE AS $$
  SELECT k.lot_id,
    sum(CASE WHEN o.status = 'WITHDRAWN' OR o.publish_until <= clock_timestamp() THEN 0 ELSE o.available_pieces END),
    sum(greatest(0, o.offered_pieces - o.available_pieces
      + coalesce((SELECT sum(s.pieces) FROM ${tenant}.stock_movement s WHERE s.listing_id = o.id), 0)))
  FROM ${tenant}.listing_lot k JOIN market.listing o ON o.id = k.listing_id
  WHERE k.lot_id = ANY (lots) GROUP BY k.lot_id
$$;
DROP TABLE lot_allocation;
DROP FUNCTION lot_is_allocated();

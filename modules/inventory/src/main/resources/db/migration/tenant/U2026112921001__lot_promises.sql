-- As of the release before: the formula stands in the trigger itself.
CREATE OR REPLACE FUNCTION stock_moves() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE short text;
BEGIN
  -- In the order of their ids: two who move the same lots take turns.
  PERFORM FROM ${tenant}.lot WHERE id IN (SELECT lot_id FROM moved) ORDER BY id FOR NO KEY UPDATE;
  UPDATE ${tenant}.lot l SET pieces = l.pieces + m.pieces, volume_m3 = l.volume_m3 + m.volume_m3, version = l.version + m.told
  FROM (SELECT lot_id, sum(pieces)::int AS pieces, coalesce(sum(volume_m3), 0) AS volume_m3, sign(count(place_id))::int AS told
    FROM moved GROUP BY lot_id) m WHERE l.id = m.lot_id;
  -- One who was quicker than the end of a listing may still be on the way to take from it.
  PERFORM FROM ${tenant}.listing_lot k JOIN market.listing o ON o.id = k.listing_id
  WHERE k.lot_id IN (SELECT lot_id FROM moved WHERE pieces < 0) AND o.publish_until <= clock_timestamp() ORDER BY o.id FOR UPDATE OF o;
  SELECT l.lot_number INTO short
  FROM ${tenant}.lot l JOIN (
    -- A shipment of what a listing promised leaves less promised, too.
    SELECT m.lot_id FROM moved m LEFT JOIN ${tenant}.listing_lot k ON k.listing_id = m.listing_id AND k.lot_id = m.lot_id
    WHERE k.listing_id IS NULL GROUP BY m.lot_id HAVING sum(m.pieces) < 0) less ON less.lot_id = l.id
  WHERE l.pieces < (
    SELECT coalesce(sum(greatest(0, o.offered_pieces - CASE WHEN o.status = 'WITHDRAWN' OR o.publish_until <= clock_timestamp() THEN o.available_pieces ELSE 0 END
      + coalesce((SELECT sum(s.pieces) FROM ${tenant}.stock_movement s WHERE s.listing_id = o.id), 0))), 0)
    FROM ${tenant}.listing_lot k JOIN market.listing o ON o.id = k.listing_id WHERE k.lot_id = l.id)
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'lot % has fewer pieces than are offered and reserved', short
      USING ERRCODE = 'check_violation', CONSTRAINT = 'lot_keeps_promises', TABLE = 'lot';
  END IF;
  RETURN NULL;
END $$;
DROP FUNCTION lot_promises(uuid[]);

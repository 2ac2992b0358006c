-- How many pieces of lots are spoken for, said once: the ledger's trigger refuses by it and the application shows it. Offered is
-- what buyers may still order; reserved what they have ordered and what has not been shipped yet, of whatever lot. A listing
-- that was withdrawn or has ended offers nothing any more; what is reserved of it stays promised.
CREATE FUNCTION lot_promises(lots uuid[]) RETURNS TABLE (lot_id uuid, offered bigint, reserved bigint) LANGUAGE sql STABLE AS $$
  SELECT k.lot_id,
    sum(CASE WHEN o.status = 'WITHDRAWN' OR o.publish_until <= clock_timestamp() THEN 0 ELSE o.available_pieces END),
    sum(greatest(0, o.offered_pieces - o.available_pieces
      + coalesce((SELECT sum(s.pieces) FROM ${tenant}.stock_movement s WHERE s.listing_id = o.id), 0)))
  FROM ${tenant}.listing_lot k JOIN market.listing o ON o.id = k.listing_id
  WHERE k.lot_id = ANY (lots) GROUP BY k.lot_id
$$;
REVOKE ALL ON FUNCTION lot_promises FROM PUBLIC;
GRANT EXECUTE ON FUNCTION lot_promises TO ${tenant};

CREATE OR REPLACE FUNCTION stock_moves() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  less uuid[];
  short text;
BEGIN
  -- In the order of their ids: two who move the same lots take turns.
  PERFORM FROM ${tenant}.lot WHERE id IN (SELECT lot_id FROM moved) ORDER BY id FOR NO KEY UPDATE;
  UPDATE ${tenant}.lot l SET pieces = l.pieces + m.pieces, volume_m3 = l.volume_m3 + m.volume_m3, version = l.version + m.told
  FROM (SELECT lot_id, sum(pieces)::int AS pieces, coalesce(sum(volume_m3), 0) AS volume_m3, sign(count(place_id))::int AS told
    FROM moved GROUP BY lot_id) m WHERE l.id = m.lot_id;
  -- A shipment of what a listing promised leaves less promised, too.
  less := ARRAY(SELECT m.lot_id FROM moved m LEFT JOIN ${tenant}.listing_lot k ON k.listing_id = m.listing_id AND k.lot_id = m.lot_id
    WHERE k.listing_id IS NULL GROUP BY m.lot_id HAVING sum(m.pieces) < 0);
  IF less = '{}' THEN RETURN NULL; END IF;
  -- One who was quicker than the end of a listing may still be on the way to take from it.
  PERFORM FROM ${tenant}.listing_lot k JOIN market.listing o ON o.id = k.listing_id
  WHERE k.lot_id = ANY (less) AND o.publish_until <= clock_timestamp() ORDER BY o.id FOR UPDATE OF o;
  SELECT l.lot_number INTO short FROM ${tenant}.lot_promises(less) p JOIN ${tenant}.lot l ON l.id = p.lot_id
  WHERE l.pieces < p.offered + p.reserved LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'lot % has fewer pieces than are offered and reserved', short
      USING ERRCODE = 'check_violation', CONSTRAINT = 'lot_keeps_promises', TABLE = 'lot';
  END IF;
  RETURN NULL;
END $$;

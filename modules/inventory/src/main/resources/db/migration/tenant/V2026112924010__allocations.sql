-- Pieces of a lot that are set aside for a line of a trade (引当). Open are those that were neither shipped nor given back. The
-- buyer sees nothing of it. listing_id is the offer whose promise it keeps: what the exchange reserved of an offer is then
-- promised by the lots that are named here, and by the offer's own lot no more.
CREATE TABLE lot_allocation (
  id uuid PRIMARY KEY,
  -- Which of its line's it is: shipping draws on them in this order, and the latest is given back first.
  turn int NOT NULL,
  lot_id uuid NOT NULL REFERENCES lot,
  order_id uuid NOT NULL,
  line_id uuid NOT NULL,
  listing_id uuid,
  pieces int NOT NULL CHECK (pieces > 0),
  issued_pieces int NOT NULL DEFAULT 0 CHECK (issued_pieces >= 0),
  returned_pieces int NOT NULL DEFAULT 0 CHECK (returned_pieces >= 0),
  at timestamptz NOT NULL,
  by_name text,
  CHECK (issued_pieces + returned_pieces <= pieces),
  UNIQUE (line_id, turn)
);
CREATE INDEX lot_allocation_open ON lot_allocation (lot_id) WHERE pieces > issued_pieces + returned_pieces;
CREATE INDEX lot_allocation_keeps ON lot_allocation (listing_id) WHERE pieces > issued_pieces + returned_pieces;
CREATE INDEX lot_allocation_of_order ON lot_allocation (order_id);
GRANT SELECT, INSERT, UPDATE (issued_pieces, returned_pieces) ON lot_allocation TO ${tenant};
-- A buyer's receipt, amendment or consent may end a line: then the exchange gives back what is set aside for it, and nothing else.
GRANT SELECT, UPDATE (returned_pieces) ON lot_allocation TO exchange;

-- As before, and: what is set aside of a lot is reserved of it, and no longer of the lot that was offered.
CREATE OR REPLACE FUNCTION lot_promises(lots uuid[]) RETURNS TABLE (lot_id uuid, offered bigint, reserved bigint) LANGUAGE sql STABLE AS $$
  SELECT p.lot_id, sum(p.offered)::bigint, sum(p.reserved)::bigint FROM (
    SELECT k.lot_id,
      CASE WHEN o.status = 'WITHDRAWN' OR o.publish_until <= clock_timestamp() THEN 0 ELSE o.available_pieces END AS offered,
      greatest(0, o.offered_pieces - o.available_pieces
        + coalesce((SELECT sum(s.pieces) FROM ${tenant}.stock_movement s WHERE s.listing_id = o.id), 0)
        - coalesce((SELECT sum(a.pieces - a.issued_pieces - a.returned_pieces) FROM ${tenant}.lot_allocation a
            WHERE a.listing_id = o.id AND a.pieces > a.issued_pieces + a.returned_pieces), 0)) AS reserved
    FROM ${tenant}.listing_lot k JOIN market.listing o ON o.id = k.listing_id WHERE k.lot_id = ANY (lots)
    UNION ALL
    SELECT a.lot_id, 0, a.pieces - a.issued_pieces - a.returned_pieces FROM ${tenant}.lot_allocation a
    WHERE a.lot_id = ANY (lots) AND a.pieces > a.issued_pieces + a.returned_pieces) p
  GROUP BY p.lot_id
$$;

-- The last word: a lot is not set aside beyond what it has, whoever else takes from it at the same time.
CREATE FUNCTION lot_is_allocated() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  lots uuid[] := ARRAY(SELECT DISTINCT a.lot_id FROM allocated a);
  short text;
BEGIN
  PERFORM FROM ${tenant}.lot WHERE id = ANY (lots) ORDER BY id FOR NO KEY UPDATE;
  SELECT l.lot_number INTO short FROM ${tenant}.lot_promises(lots) p JOIN ${tenant}.lot l ON l.id = p.lot_id
  WHERE l.pieces < p.offered + p.reserved LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'lot % has fewer pieces than are offered and reserved', short
      USING ERRCODE = 'check_violation', CONSTRAINT = 'lot_keeps_promises', TABLE = 'lot';
  END IF;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION lot_is_allocated FROM PUBLIC;
CREATE TRIGGER lot_is_allocated AFTER INSERT ON lot_allocation REFERENCING NEW TABLE AS allocated
  FOR EACH STATEMENT EXECUTE FUNCTION lot_is_allocated();

-- Where stock lies: a yard, a warehouse. What was a text with each lot becomes a row with a name.
CREATE TABLE place (
  id uuid PRIMARY KEY,
  name text NOT NULL UNIQUE,
  kind text NOT NULL CHECK (kind IN ('YARD', 'WAREHOUSE', 'OTHER')),
  prefecture text,
  note text NOT NULL DEFAULT '',
  archived_at timestamptz,
  version int NOT NULL DEFAULT 1
);
GRANT SELECT, INSERT, UPDATE ON place TO ${tenant};
INSERT INTO place (id, name, kind)
SELECT gen_random_uuid(), place, CASE WHEN place ~ '土場|ヤード|貯木' THEN 'YARD' WHEN place ~ '倉' THEN 'WAREHOUSE' ELSE 'OTHER' END
FROM (SELECT DISTINCT place FROM lot) l;

-- The text stays filled as long as a node of the release before may read it.
ALTER TABLE lot ADD COLUMN place_id uuid REFERENCES place, ADD COLUMN volume_m3 numeric(14,4) NOT NULL DEFAULT 0, ADD COLUMN cost_pieces int;
UPDATE lot SET place_id = (SELECT id FROM place WHERE name = lot.place);
ALTER TABLE lot ALTER COLUMN place_id SET NOT NULL, ALTER COLUMN pieces SET DEFAULT 0;
CREATE INDEX lot_of_place ON lot (place_id, lot_number);
CREATE INDEX lot_by_wood ON lot (kind, species, grade);
COMMENT ON COLUMN lot.volume_m3 IS 'Sum of the movements, as are the pieces';
COMMENT ON COLUMN lot.cost_pieces IS 'For how many pieces cost_yen was paid; NULL when there is no cost';

-- A movement is written once. "no" is the order in which they were written; "code" says why of an adjustment.
ALTER TABLE stock_movement
  ADD COLUMN no bigint GENERATED ALWAYS AS IDENTITY,
  ADD COLUMN place_id uuid REFERENCES place,
  ADD COLUMN volume_m3 numeric(14,4),
  ADD COLUMN code text,
  ADD COLUMN counter_lot_id uuid REFERENCES lot,
  ADD COLUMN note text,
  ADD COLUMN by_name text,
  DROP CONSTRAINT stock_movement_reason_check,
  ADD CONSTRAINT stock_movement_reason_check CHECK (reason IN
    ('RECEIPT', 'ISSUE', 'ADJUSTMENT', 'MOVE', 'SPLIT', 'MERGE', 'TRANSFORM', 'COUNT', 'IMPORT'));
CREATE UNIQUE INDEX stock_movement_in_order ON stock_movement (no);
CREATE INDEX stock_movement_by_day ON stock_movement (at);
CREATE INDEX stock_movement_of_place ON stock_movement (place_id, no);

-- What was moved before there were volumes, by the rules that there were.
WITH piece AS (
  SELECT id, kind, CASE WHEN kind = 'LOG' THEN round(
      (d + CASE WHEN length_m < 6 THEN 0 ELSE (floor(length_m) - 4) * 0.5 END) ^ 2 * length_m / 10000, 3)
    ELSE thickness_mm * width_mm * length_mm / 1000000000 END AS m3
  FROM (SELECT *, CASE WHEN diameter_cm < 14 THEN floor(diameter_cm) ELSE floor(diameter_cm / 2) * 2 END AS d FROM lot) l
)
UPDATE stock_movement m SET place_id = l.place_id, volume_m3 = sign(m.pieces) * round(abs(m.pieces) * p.m3, 4)
FROM lot l JOIN piece p ON p.id = l.id WHERE l.id = m.lot_id;
-- A lot whose movements do not add up to its pieces has them corrected by one more.
INSERT INTO stock_movement (id, lot_id, place_id, at, pieces, volume_m3, reason, code, note)
SELECT gen_random_uuid(), l.id, l.place_id, now(), l.pieces - m.pieces, 0, 'ADJUSTMENT', 'OTHER', 'carried over'
FROM lot l, LATERAL (SELECT coalesce(sum(pieces), 0) AS pieces FROM stock_movement WHERE lot_id = l.id) m WHERE l.pieces <> m.pieces;
UPDATE lot l SET volume_m3 = coalesce((SELECT sum(m.volume_m3) FROM stock_movement m WHERE m.lot_id = l.id), 0),
  cost_pieces = CASE WHEN cost_yen IS NOT NULL THEN (SELECT sum(m.pieces) FROM stock_movement m WHERE m.lot_id = l.id AND m.pieces > 0) END;

-- A lot begins empty: its pieces come with the first movement. A node of the release before writes them, and names the place only.
CREATE FUNCTION lot_begins() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.cost_yen IS NOT NULL AND NEW.cost_pieces IS NULL AND NEW.pieces > 0 THEN NEW.cost_pieces := NEW.pieces; END IF;
  NEW.pieces := 0;
  NEW.volume_m3 := 0;
  IF NEW.place_id IS NULL THEN
    INSERT INTO ${tenant}.place (id, name, kind) VALUES (gen_random_uuid(), NEW.place, 'OTHER') ON CONFLICT (name) DO NOTHING;
    SELECT id INTO NEW.place_id FROM ${tenant}.place WHERE name = NEW.place;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER lot_begins BEFORE INSERT ON lot FOR EACH ROW
  WHEN (NEW.pieces <> 0 OR NEW.volume_m3 <> 0 OR NEW.place_id IS NULL) EXECUTE FUNCTION lot_begins();

-- Whoever may change a lot still may not change its quantity: only the movements do, one trigger deep.
CREATE FUNCTION lot_is_not_edited() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the quantity of a lot is the sum of its movements' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER lot_is_not_edited BEFORE UPDATE OF pieces, volume_m3 ON lot FOR EACH ROW
  WHEN (pg_trigger_depth() = 0 AND (NEW.pieces <> OLD.pieces OR NEW.volume_m3 <> OLD.volume_m3)) EXECUTE FUNCTION lot_is_not_edited();

-- Applies movements to their lots, however many one statement brings. Below zero the lot's CHECK refuses; below what published
-- listings offer and orders hold, this does. A movement without place is of the release before, which counts versions itself.
CREATE FUNCTION stock_moves() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE short text;
BEGIN
  -- In the order of their ids: two who move the same lots take turns.
  PERFORM FROM ${tenant}.lot WHERE id IN (SELECT lot_id FROM moved) ORDER BY id FOR NO KEY UPDATE;
  UPDATE ${tenant}.lot l SET pieces = l.pieces + m.pieces, volume_m3 = l.volume_m3 + m.volume_m3, version = l.version + m.told
  FROM (SELECT lot_id, sum(pieces)::int AS pieces, coalesce(sum(volume_m3), 0) AS volume_m3, sign(count(place_id))::int AS told
    FROM moved GROUP BY lot_id) m WHERE l.id = m.lot_id;
  SELECT l.lot_number INTO short
  FROM ${tenant}.lot l JOIN (
    -- A shipment of what a listing promised leaves less promised, too.
    SELECT m.lot_id FROM moved m LEFT JOIN ${tenant}.listing_lot k ON k.listing_id = m.listing_id AND k.lot_id = m.lot_id
    WHERE k.listing_id IS NULL GROUP BY m.lot_id HAVING sum(m.pieces) < 0) less ON less.lot_id = l.id
  WHERE l.pieces < (
    SELECT coalesce(sum(greatest(0, o.offered_pieces - CASE o.status WHEN 'WITHDRAWN' THEN o.available_pieces ELSE 0 END
      + coalesce((SELECT sum(s.pieces) FROM ${tenant}.stock_movement s WHERE s.listing_id = o.id), 0))), 0)
    FROM ${tenant}.listing_lot k JOIN market.listing o ON o.id = k.listing_id WHERE k.lot_id = l.id)
  LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'lot % has fewer pieces than are offered and reserved', short
      USING ERRCODE = 'check_violation', CONSTRAINT = 'lot_keeps_promises', TABLE = 'lot';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER stock_moves AFTER INSERT ON stock_movement REFERENCING NEW TABLE AS moved FOR EACH STATEMENT EXECUTE FUNCTION stock_moves();

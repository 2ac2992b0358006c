-- A lot's number is one number however it is typed: T4-1, t4-1 and Ｔ４－１ are the same lot. Books may already have two that
-- differ by no more, so what is taken stands in a table of its own, with the older lot; a unique index on lot would refuse them.
CREATE FUNCTION lot_number_key(number text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT lower(btrim(normalize(number, NFKC), E' \t\r\n'))
$$;
REVOKE ALL ON FUNCTION lot_number_key FROM PUBLIC;
GRANT EXECUTE ON FUNCTION lot_number_key TO ${tenant};

CREATE TABLE lot_number (
  key text PRIMARY KEY,
  lot_id uuid NOT NULL UNIQUE REFERENCES lot (id)
);
GRANT SELECT, INSERT ON lot_number TO ${tenant};

-- Before the rows that are there: from here on no lot comes without its number being written down.
CREATE FUNCTION lots_are_numbered() RETURNS trigger LANGUAGE plpgsql SET search_path = ${tenant} AS $$
BEGIN
  INSERT INTO lot_number (key, lot_id) SELECT lot_number_key(lot_number), id FROM numbered ORDER BY 1;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION lots_are_numbered FROM PUBLIC;
CREATE TRIGGER lots_are_numbered AFTER INSERT ON lot REFERENCING NEW TABLE AS numbered
  FOR EACH STATEMENT EXECUTE FUNCTION lots_are_numbered();

INSERT INTO lot_number (key, lot_id)
SELECT DISTINCT ON (lot_number_key(lot_number)) lot_number_key(lot_number), id FROM lot ORDER BY lot_number_key(lot_number), received_at, id;

-- As before, but a row means the lot that is written exactly so, or else the one that has its number.
CREATE OR REPLACE VIEW import_plan WITH (security_invoker = true) AS
SELECT r.import_id, r.row_number, r.lot_id AS new_lot_id, l.id AS lot_id, r.lot_number, i.lot_id IS NOT NULL AS imported,
  CASE WHEN r.errors IS NOT NULL OR r.conflicts IS NOT NULL THEN 'ERROR'
    WHEN l.id IS NULL THEN CASE WHEN r.pieces = 0 THEN 'SAME' ELSE 'NEW' END
    -- One that was entered by hand is compared with what it is now; what the row does not say stays.
    WHEN i.lot_id IS NULL THEN CASE WHEN l.place = r.place
      AND (l.article, l.drying, l.moisture_percent, l.surface, l.treatment, l.pieces_per_bundle, l.harvest_area, l.legality_evidence)
        IS NOT DISTINCT FROM (coalesce(r.article, l.article), coalesce(r.drying, l.drying), coalesce(r.moisture_percent, l.moisture_percent),
          coalesce(r.surface, l.surface), coalesce(r.treatment, l.treatment), coalesce(r.pieces_per_bundle, l.pieces_per_bundle),
          coalesce(r.harvest_area, l.harvest_area), coalesce(r.legality_evidence, l.legality_evidence))
      AND r.grade IN (l.grade, 'UNGRADED') AND r.marks IN (l.marks, '') AND coalesce(r.cost_yen, l.cost_yen) IS NOT DISTINCT FROM l.cost_yen
      THEN 'SAME' ELSE 'CHANGED' END
    WHEN i.digest = r.digest AND i.pieces = r.pieces AND i.place = r.place THEN 'SAME' ELSE 'CHANGED' END AS outcome,
  CASE WHEN i.lot_id IS NULL THEN r.pieces - l.pieces ELSE r.pieces - i.pieces END AS difference,
  r.place, coalesce(i.place, l.place) <> r.place AS moved, i.digest IS DISTINCT FROM r.digest AS described,
  l.id IS NOT NULL AND (l.kind, l.species, l.product, l.thickness_mm, l.width_mm, l.length_mm, l.diameter_cm, l.length_m)
    IS DISTINCT FROM (r.kind, r.species, r.product, r.thickness_mm, r.width_mm, r.length_mm, r.diameter_cm, r.length_m) AS other_wood
FROM import_row r LEFT JOIN lot e ON e.lot_number = r.lot_number LEFT JOIN lot_number n ON n.key = lot_number_key(r.lot_number)
  LEFT JOIN lot l ON l.id = coalesce(e.id, n.lot_id) LEFT JOIN lot_import i ON i.lot_id = l.id;

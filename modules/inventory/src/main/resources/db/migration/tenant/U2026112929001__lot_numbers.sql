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
FROM import_row r LEFT JOIN lot l ON l.lot_number = r.lot_number LEFT JOIN lot_import i ON i.lot_id = l.id;
DROP TRIGGER lots_are_numbered ON lot;
DROP FUNCTION lots_are_numbered;
DROP TABLE lot_number;
DROP FUNCTION lot_number_key;

-- Refused while there are lots that the older version cannot hold.
ALTER TABLE lot DROP CONSTRAINT lot_check;
ALTER TABLE lot
  DROP COLUMN pieces_per_bundle,
  DROP COLUMN marks,
  DROP COLUMN treatment,
  DROP COLUMN article,
  DROP COLUMN product;
ALTER TABLE lot ADD CONSTRAINT lot_check CHECK (
  CASE WHEN kind = 'LOG' THEN num_nulls(diameter_cm, length_m) = 0 AND num_nonnulls(thickness_mm, width_mm, length_mm) = 0
       ELSE num_nulls(thickness_mm, width_mm, length_mm) = 0 AND num_nonnulls(diameter_cm, length_m) = 0 END);

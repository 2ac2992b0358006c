-- What wood of every kind is described by. Of a set and of other goods no dimensions need be said.
ALTER TABLE lot
  ADD COLUMN product text,
  ADD COLUMN article text,
  ADD COLUMN treatment text,
  ADD COLUMN marks text NOT NULL DEFAULT '',
  ADD COLUMN pieces_per_bundle int CHECK (pieces_per_bundle > 1);
ALTER TABLE lot DROP CONSTRAINT lot_check;
ALTER TABLE lot ADD CONSTRAINT lot_check CHECK (
  CASE WHEN kind = 'LOG' THEN num_nulls(diameter_cm, length_m) = 0 AND num_nonnulls(thickness_mm, width_mm, length_mm) = 0
       WHEN product = 'SET' THEN num_nonnulls(thickness_mm, width_mm, length_mm, diameter_cm, length_m) = 0
       WHEN kind = 'OTHER' THEN num_nulls(thickness_mm, width_mm, length_mm) IN (0, 3) AND num_nonnulls(diameter_cm, length_m) = 0
       ELSE num_nulls(thickness_mm, width_mm, length_mm) = 0 AND num_nonnulls(diameter_cm, length_m) = 0 END);

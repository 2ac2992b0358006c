-- The wood of a line, as the listing had it.
ALTER TABLE trade_line
  ADD COLUMN product text,
  ADD COLUMN article text,
  ADD COLUMN treatment text,
  ADD COLUMN marks text NOT NULL DEFAULT '',
  ADD COLUMN pieces_per_bundle int CHECK (pieces_per_bundle > 1);

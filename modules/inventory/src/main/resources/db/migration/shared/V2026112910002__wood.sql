-- As a lot has it; and prices per bundle and per tsubo.
ALTER TABLE market.listing
  ADD COLUMN product text,
  ADD COLUMN article text,
  ADD COLUMN treatment text,
  ADD COLUMN marks text NOT NULL DEFAULT '',
  ADD COLUMN pieces_per_bundle int CHECK (pieces_per_bundle > 1);
ALTER TABLE market.listing DROP CONSTRAINT listing_price_unit_check;
ALTER TABLE market.listing ADD CONSTRAINT listing_price_unit_check CHECK (price_unit IN ('M3', 'PIECE', 'BUNDLE', 'TSUBO'));

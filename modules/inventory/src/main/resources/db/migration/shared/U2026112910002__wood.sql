-- Refused while something is priced by a unit that the older version does not know.
ALTER TABLE market.listing DROP CONSTRAINT listing_price_unit_check;
ALTER TABLE market.listing ADD CONSTRAINT listing_price_unit_check CHECK (price_unit IN ('M3', 'PIECE'));
ALTER TABLE market.listing
  DROP COLUMN pieces_per_bundle,
  DROP COLUMN marks,
  DROP COLUMN treatment,
  DROP COLUMN article,
  DROP COLUMN product;

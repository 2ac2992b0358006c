DROP FUNCTION exchange.offer_pieces;
DROP VIEW market.my_price;
ALTER POLICY published_is_read ON market.listing
  USING (company_id = (SELECT platform.current_company())
    OR (status = 'PUBLISHED' AND company_id <> ALL ((SELECT exchange.absent())::uuid[])));
DROP TABLE market.partner_price, market.listing_photo, market.listing_audience;
DROP FUNCTION exchange.owns_listing;
REVOKE UPDATE (offered_pieces) ON market.listing FROM exchange;
REVOKE UPDATE (price_unit, published_at) ON market.listing FROM company;
ALTER TABLE market.listing DROP CONSTRAINT listing_schedule, DROP COLUMN min_pieces, DROP COLUMN lead_time_days,
  DROP COLUMN delivery_area, DROP COLUMN visibility, DROP COLUMN publish_from, DROP COLUMN publish_until, DROP COLUMN piece_m3,
  DROP COLUMN yen_per_m3, DROP COLUMN photo_count, DROP COLUMN photos;

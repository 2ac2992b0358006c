DROP TRIGGER seller_on_shelf ON market.company_profile;
DROP TRIGGER listing_on_shelf ON market.listing;
DROP TRIGGER listing_settles ON market.listing;
DROP FUNCTION exchange.listing_settles, exchange.seller_changed, exchange.listing_changed, exchange.put_on_shelf;
ALTER TABLE market.listing DROP COLUMN settled;
DROP TABLE exchange.shelf;
DROP FUNCTION exchange.grams, exchange.folded;

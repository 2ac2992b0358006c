DROP INDEX stock_movement_of_listing;
ALTER TABLE stock_movement DROP COLUMN listing_id;

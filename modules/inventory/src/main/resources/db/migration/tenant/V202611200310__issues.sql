-- Which offer an issue keeps: what a listing still has to deliver is promised, and may not be offered or shipped elsewhere.
ALTER TABLE stock_movement ADD COLUMN listing_id uuid;
CREATE INDEX stock_movement_of_listing ON stock_movement (listing_id) WHERE listing_id IS NOT NULL;

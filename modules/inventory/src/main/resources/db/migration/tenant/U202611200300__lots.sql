DROP TABLE listing_lot, stock_movement, lot;

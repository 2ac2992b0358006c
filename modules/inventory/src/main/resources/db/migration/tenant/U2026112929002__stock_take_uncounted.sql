DROP TABLE stock_take_uncounted;

DROP TABLE stock_take_line, stock_take;

DROP TABLE order_filter, bulk_row, bulk_action;
DROP INDEX trade_order_by_seller, trade_order_by_buyer;

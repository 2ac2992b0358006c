DELETE FROM exchange.shared_table WHERE table_name IN ('trade_amendment', 'trade_amendment_line', 'trade_amendment_charge');
DELETE FROM exchange.trade_transition WHERE from_status = 'SHIPPING' AND side = 'SELLER' AND to_status = 'RECEIVED';

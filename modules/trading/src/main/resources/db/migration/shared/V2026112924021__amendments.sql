INSERT INTO exchange.shared_table VALUES (40, 'trade_amendment', 'order_id'), (41, 'trade_amendment_line', 'order_id'),
  (42, 'trade_amendment_charge', 'order_id');
-- A change may leave nothing to be shipped: then everything is received, whichever side agrees to it.
INSERT INTO exchange.trade_transition VALUES ('SHIPPING', 'SELLER', 'RECEIVED') ON CONFLICT DO NOTHING;

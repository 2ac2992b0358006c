INSERT INTO exchange.shared_table VALUES (44, 'trade_claim', 'order_id'), (45, 'trade_claim_message', 'order_id');
INSERT INTO exchange.trade_transition VALUES ('RECEIVED', 'BUYER', 'RECEIVED'), ('RECEIVED', 'SELLER', 'RECEIVED') ON CONFLICT DO NOTHING;

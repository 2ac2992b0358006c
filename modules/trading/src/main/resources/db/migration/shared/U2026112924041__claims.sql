DELETE FROM exchange.shared_table WHERE table_name IN ('trade_claim', 'trade_claim_message');
DELETE FROM exchange.trade_transition WHERE from_status = 'RECEIVED' AND to_status = 'RECEIVED';

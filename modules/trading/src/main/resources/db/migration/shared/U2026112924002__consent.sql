DROP FUNCTION exchange.hold_trade;
DELETE FROM exchange.trade_transition WHERE from_status = 'CONFIRMED' AND to_status = 'CONFIRMED';

DELETE FROM exchange.twin_kind WHERE kind = 'TRADE';
DROP INDEX exchange.trade_by_parties;

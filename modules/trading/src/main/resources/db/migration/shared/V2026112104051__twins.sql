-- How the two copies of a trade are compared; a draft has one copy only.
INSERT INTO exchange.twin_kind (kind, routing_table, first_party, second_party, root_table, key_column, private_status)
VALUES ('TRADE', 'trade', 'buyer', 'seller', 'trade_order', 'order_id', 'DRAFT');
CREATE INDEX trade_by_parties ON exchange.trade (buyer, seller, id);

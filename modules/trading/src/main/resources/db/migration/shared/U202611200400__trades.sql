DROP FUNCTION exchange.release_trade(uuid), exchange.reserve_trade(uuid), exchange.mirror_trade(uuid),
  exchange.lock_trade(uuid), exchange.open_trade(uuid, uuid);
DROP TABLE exchange.shared_table, exchange.trade;

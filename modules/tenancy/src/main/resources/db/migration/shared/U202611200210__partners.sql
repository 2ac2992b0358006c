DROP FUNCTION exchange.disclose(uuid, text, text, uuid), exchange.mirror_partnership(uuid), exchange.lock_partnership(uuid),
  exchange.open_partnership(uuid, uuid), exchange.are_partners(uuid), exchange.book_of(uuid);
DROP TABLE exchange.partnership;
DROP SCHEMA exchange;

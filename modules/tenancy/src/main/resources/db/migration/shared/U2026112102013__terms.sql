DROP FUNCTION exchange.terms_in_force(uuid), exchange.mirror_terms(uuid), exchange.open_terms(uuid, uuid);
DROP TABLE exchange.terms;

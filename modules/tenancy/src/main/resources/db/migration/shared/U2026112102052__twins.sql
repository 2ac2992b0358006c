DROP TABLE platform.twin_divergence;
DROP TABLE platform.twin_run;
DROP FUNCTION exchange.twin_strays(uuid), exchange.twin_compare(text, uuid, uuid, uuid, int), exchange.twin_tables();
REVOKE USAGE ON SCHEMA exchange FROM app_platform;
DROP INDEX exchange.partnership_by_parties;
DROP TABLE exchange.twin_while;
DROP TABLE exchange.twin_kind;

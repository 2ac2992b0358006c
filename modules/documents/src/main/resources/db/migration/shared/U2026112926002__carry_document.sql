DROP FUNCTION exchange.carry_document(uuid);
DELETE FROM exchange.twin_kind WHERE kind = 'DOCUMENT';
DROP TABLE exchange.document;

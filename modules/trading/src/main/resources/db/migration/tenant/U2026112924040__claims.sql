DROP TABLE trade_claim_message, trade_claim;
ALTER TABLE trade_order DROP COLUMN disputed_yen, DROP COLUMN open_claims;

ALTER TABLE trade_order DROP COLUMN claim_days;

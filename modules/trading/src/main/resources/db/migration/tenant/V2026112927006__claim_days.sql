-- Frozen when the order is confirmed.
ALTER TABLE trade_order ADD COLUMN claim_days int NOT NULL DEFAULT 14 CHECK (claim_days BETWEEN 1 AND 180);

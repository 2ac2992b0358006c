ALTER TABLE trade_order DROP COLUMN cancellation_asked_by;

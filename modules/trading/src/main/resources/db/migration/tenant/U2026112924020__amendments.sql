DROP TABLE trade_amendment_charge, trade_amendment_line, trade_amendment;
ALTER TABLE trade_order DROP COLUMN amendment_asked_by;

ALTER TABLE trade_shipment_line DROP COLUMN origins;

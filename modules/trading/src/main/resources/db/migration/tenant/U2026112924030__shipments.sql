DROP TABLE vehicle;
ALTER TABLE trade_shipment_line
  DROP CONSTRAINT trade_shipment_line_received,
  DROP COLUMN difference_note,
  DROP COLUMN damaged_pieces,
  DROP COLUMN received_m3,
  ADD CONSTRAINT trade_shipment_line_check CHECK (received_pieces BETWEEN 0 AND pieces) NOT VALID;
ALTER TABLE trade_shipment DROP COLUMN photos, DROP COLUMN receipt_note, DROP COLUMN weight_kg, DROP COLUMN driver_note, DROP COLUMN planned_on;
ALTER TABLE trade_order DROP COLUMN ship_planned_on;

-- When the next shipment is to leave, as the seller tells the buyer; with each shipment what was planned and what the driver must know.
-- What arrives may be more than was sent: then the receipt says so, as it says what was damaged.
ALTER TABLE trade_order ADD COLUMN ship_planned_on date;
ALTER TABLE trade_shipment
  ADD COLUMN planned_on date,
  ADD COLUMN driver_note text,
  ADD COLUMN weight_kg int CHECK (weight_kg >= 0),
  ADD COLUMN receipt_note text,
  ADD COLUMN photos text NOT NULL DEFAULT '';
COMMENT ON COLUMN trade_shipment.photos IS 'ids of attachments that show what arrived, between commas';
COMMENT ON COLUMN trade_shipment.weight_kg IS 'estimated from the species';
ALTER TABLE trade_shipment_line
  DROP CONSTRAINT trade_shipment_line_check,
  ADD COLUMN received_m3 numeric(14,4),
  ADD COLUMN damaged_pieces int,
  ADD COLUMN difference_note text,
  ADD CONSTRAINT trade_shipment_line_received CHECK (received_pieces >= 0 AND damaged_pieces BETWEEN 0 AND received_pieces);

-- What one loads: the seller's own business. A load may exceed neither the volume nor the weight nor the length of the bed.
CREATE TABLE vehicle (
  id uuid PRIMARY KEY,
  name text NOT NULL UNIQUE,
  capacity_m3 numeric(8,3) NOT NULL CHECK (capacity_m3 > 0),
  capacity_kg int NOT NULL CHECK (capacity_kg > 0),
  bed_length_mm int NOT NULL CHECK (bed_length_mm > 0),
  archived_at timestamptz,
  version int NOT NULL DEFAULT 1
);
GRANT SELECT, INSERT, UPDATE ON vehicle TO ${tenant};

-- Where the wood of a line comes from and the way it took, as the seller's book had it when it left: shared, so it has no place for
-- a supplier's name, a note or a cost. Text, because nobody ever changes a part of it.
ALTER TABLE trade_shipment_line ADD COLUMN origins text;

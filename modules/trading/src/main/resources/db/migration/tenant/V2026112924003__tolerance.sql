-- How far a delivery may differ from what was ordered, either way, as the terms had it when the order was confirmed. What is shipped
-- may then be more than ordered, and what arrives may be more than the delivery note says.
ALTER TABLE trade_line
  ADD COLUMN tolerance_percent numeric(4,1) NOT NULL DEFAULT 0 CHECK (tolerance_percent BETWEEN 0 AND 20),
  DROP CONSTRAINT trade_line_check,
  DROP CONSTRAINT trade_line_check1,
  ADD CONSTRAINT trade_line_shipped CHECK (shipped_pieces >= 0 AND shipped_pieces <= pieces * (1 + tolerance_percent / 100)),
  ADD CONSTRAINT trade_line_received CHECK (received_pieces >= 0);

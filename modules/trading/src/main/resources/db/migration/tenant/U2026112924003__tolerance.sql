ALTER TABLE trade_line
  DROP CONSTRAINT trade_line_shipped,
  DROP CONSTRAINT trade_line_received,
  DROP COLUMN tolerance_percent,
  ADD CONSTRAINT trade_line_check CHECK (shipped_pieces BETWEEN 0 AND pieces) NOT VALID,
  ADD CONSTRAINT trade_line_check1 CHECK (received_pieces BETWEEN 0 AND shipped_pieces) NOT VALID;

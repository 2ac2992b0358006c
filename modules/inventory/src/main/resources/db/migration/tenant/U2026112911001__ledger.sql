DROP TRIGGER stock_moves ON stock_movement;
DROP TRIGGER lot_is_not_edited ON lot;
DROP TRIGGER lot_begins ON lot;
DROP FUNCTION stock_moves(), lot_is_not_edited(), lot_begins();
-- The release before knows three reasons.
UPDATE stock_movement SET reason = CASE WHEN reason = 'IMPORT' THEN 'RECEIPT' ELSE 'ADJUSTMENT' END
WHERE reason NOT IN ('RECEIPT', 'ISSUE', 'ADJUSTMENT');
DROP INDEX stock_movement_by_day;
ALTER TABLE stock_movement
  DROP CONSTRAINT stock_movement_reason_check,
  ADD CONSTRAINT stock_movement_reason_check CHECK (reason IN ('RECEIPT', 'ISSUE', 'ADJUSTMENT')),
  DROP COLUMN no, DROP COLUMN place_id, DROP COLUMN volume_m3, DROP COLUMN code, DROP COLUMN counter_lot_id, DROP COLUMN note,
  DROP COLUMN by_name;
DROP INDEX lot_by_wood;
ALTER TABLE lot DROP COLUMN place_id, DROP COLUMN volume_m3, DROP COLUMN cost_pieces, ALTER COLUMN pieces DROP DEFAULT;
DROP TABLE place;

ALTER TABLE trade_line
  DROP COLUMN pieces_per_bundle,
  DROP COLUMN marks,
  DROP COLUMN treatment,
  DROP COLUMN article,
  DROP COLUMN product;

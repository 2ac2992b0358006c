DROP TABLE trade_attachment, trade_revision, trade_charge;
DELETE FROM trade_line WHERE listing_id IS NULL;
ALTER TABLE trade_line
  DROP COLUMN tax_percent, DROP COLUMN dropped, DROP COLUMN alternative_to, DROP COLUMN answer, DROP COLUMN wanted_pieces,
  DROP COLUMN description, ALTER COLUMN listing_id SET NOT NULL;
ALTER TABLE trade_order DROP COLUMN split_from, DROP COLUMN revision_no, DROP COLUMN transport;

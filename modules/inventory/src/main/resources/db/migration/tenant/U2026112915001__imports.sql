DROP VIEW import_plan;
DROP TABLE import_mapping, lot_import, import_row, stock_import;

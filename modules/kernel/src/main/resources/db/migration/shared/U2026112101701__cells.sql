DROP FUNCTION platform.cell_of(text), platform.cells();
GRANT USAGE ON SCHEMA platform TO app_cell_1;
REVOKE USAGE ON SCHEMA platform FROM app_door;
-- Without this table all companies are taken to be of the first cell: where there are more, move them first.
DROP TABLE platform.book;

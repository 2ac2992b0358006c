DROP TABLE list_export;

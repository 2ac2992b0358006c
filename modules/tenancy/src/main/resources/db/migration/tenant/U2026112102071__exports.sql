DROP TABLE data_export;

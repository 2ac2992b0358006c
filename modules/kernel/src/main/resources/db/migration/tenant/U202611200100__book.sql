DROP TABLE number_series, idempotent_answer, audit_entry;

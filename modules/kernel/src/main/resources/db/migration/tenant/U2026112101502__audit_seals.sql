DROP INDEX audit_entry_by_type;
DROP TABLE audit_seal;

DELETE FROM platform.operator_audit WHERE company_id IS NULL;
ALTER TABLE platform.operator_audit ALTER COLUMN company_id SET NOT NULL;
DROP TABLE platform.isolation_audit;

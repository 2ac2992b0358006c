REVOKE SELECT ON platform.tenant_migration FROM app_platform;
DROP TABLE platform.migration_failure;

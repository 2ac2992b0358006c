-- Where a company's schema could not be migrated: it works on with its old version until the next run.
CREATE TABLE platform.migration_failure (
  schema_name text PRIMARY KEY,
  version text NOT NULL,
  error text NOT NULL,
  attempts int NOT NULL DEFAULT 1,
  failed_at timestamptz NOT NULL DEFAULT now()
);
GRANT SELECT ON platform.migration_failure TO app_platform;
GRANT SELECT ON platform.tenant_migration TO app_platform;

DROP INDEX platform.outbox_delivered;
REVOKE DELETE ON platform.outbox FROM app_platform;
DROP FUNCTION platform.book_version();
REVOKE SELECT ON platform.tenant_migration FROM registrar;

DROP FUNCTION platform.emit(uuid, text, text, timestamptz);
DROP TABLE platform.outbox, platform.tenant_migration, platform.spare;
DROP SCHEMA platform;

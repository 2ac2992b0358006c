REVOKE INSERT ON platform.outbox FROM app_platform;
ALTER TABLE platform.outbox DROP COLUMN done;

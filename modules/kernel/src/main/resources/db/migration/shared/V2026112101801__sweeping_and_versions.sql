-- What was delivered is forgotten after a while. What nobody could deliver stays, for whoever looks into it.
GRANT DELETE ON platform.outbox TO app_platform;
CREATE INDEX outbox_delivered ON platform.outbox (delivered_at) WHERE delivered_at IS NOT NULL;

-- The newest migration of the caller's book, for the manifest of its export.
GRANT SELECT ON platform.tenant_migration TO registrar;
CREATE FUNCTION platform.book_version() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT coalesce(max(version COLLATE "C"), '') FROM platform.tenant_migration WHERE schema_name = current_setting('role')
$$;
ALTER FUNCTION platform.book_version OWNER TO registrar;
REVOKE ALL ON FUNCTION platform.book_version FROM PUBLIC;
GRANT EXECUTE ON FUNCTION platform.book_version TO company;

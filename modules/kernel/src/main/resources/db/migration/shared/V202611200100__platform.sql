-- The registry: which company has which schema. No personal data in this schema.
CREATE SCHEMA platform;
GRANT USAGE ON SCHEMA platform TO app_platform, registrar, exchange, company, app_cell_1;
GRANT CREATE ON SCHEMA platform TO registrar;

-- Schemas that are made, migrated and granted already: signing up takes one, and no DDL.
CREATE TABLE platform.spare (
  schema_name text PRIMARY KEY CHECK (schema_name ~ '^t_[a-z0-9]{16}$'),
  made_at timestamptz NOT NULL DEFAULT now()
);
GRANT SELECT, UPDATE, DELETE ON platform.spare TO app_platform;

-- What has been applied to which company's schema; the template's own history is Flyway's.
CREATE TABLE platform.tenant_migration (
  schema_name text NOT NULL,
  version text NOT NULL,
  checksum text NOT NULL,
  applied_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (schema_name, version)
);

CREATE TABLE platform.outbox (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  event_id uuid NOT NULL UNIQUE,
  schema_name text NOT NULL,
  type text NOT NULL,
  payload text NOT NULL,
  occurred_at timestamptz NOT NULL,
  attempts int NOT NULL DEFAULT 0,
  not_before timestamptz NOT NULL DEFAULT now(),
  delivered_at timestamptz,
  dead_at timestamptz,
  last_error text
);
CREATE INDEX outbox_waiting ON platform.outbox (not_before, id) WHERE delivered_at IS NULL AND dead_at IS NULL;
GRANT SELECT, UPDATE ON platform.outbox TO app_platform;
GRANT INSERT ON platform.outbox TO registrar;

-- The one way for a company's transaction to put an event in the outbox: its own name is taken from the session's role.
CREATE FUNCTION platform.emit(p_event uuid, p_type text, p_payload text, p_at timestamptz) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
  INSERT INTO platform.outbox (event_id, schema_name, type, payload, occurred_at)
  VALUES (p_event, current_setting('role'), p_type, p_payload, p_at)
$$;
ALTER FUNCTION platform.emit OWNER TO registrar;
REVOKE ALL ON FUNCTION platform.emit FROM PUBLIC;
GRANT EXECUTE ON FUNCTION platform.emit TO company;

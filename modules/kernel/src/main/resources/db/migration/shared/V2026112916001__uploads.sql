-- Files on their way to where files are kept. In the registry, because what nobody completed is swept for all companies at once.
-- No personal data: what the file is called and who sent it lies in the company's book, with whatever it is for.
CREATE TABLE platform.upload (
  id uuid PRIMARY KEY,
  schema_name text NOT NULL CHECK (schema_name ~ '^t_[a-z0-9]{16}$'),
  purpose text NOT NULL,
  content_type text NOT NULL,
  length bigint NOT NULL CHECK (length >= 0),
  expires_at timestamptz NOT NULL,
  completed_at timestamptz
);
CREATE INDEX upload_expires ON platform.upload (expires_at);
GRANT SELECT, DELETE ON platform.upload TO app_platform;
GRANT SELECT, INSERT, UPDATE ON platform.upload TO registrar;

-- A company's own uploads: its name is taken from the session's role.
CREATE FUNCTION platform.issue_upload(p_id uuid, p_purpose text, p_content_type text, p_length bigint, p_expires_at timestamptz)
RETURNS uuid LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
  INSERT INTO platform.upload (id, schema_name, purpose, content_type, length, expires_at)
  VALUES (p_id, current_setting('role'), p_purpose, p_content_type, p_length, p_expires_at) RETURNING id
$$;

CREATE FUNCTION platform.own_upload(p_id uuid) RETURNS SETOF platform.upload
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT * FROM platform.upload WHERE id = p_id AND schema_name = current_setting('role')
$$;

-- True for the one transaction that marks it; whoever comes second waits for the first and is told false.
CREATE FUNCTION platform.complete_upload(p_id uuid) RETURNS boolean
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
  WITH marked AS (
    UPDATE platform.upload SET completed_at = now()
    WHERE id = p_id AND schema_name = current_setting('role') AND completed_at IS NULL RETURNING id)
  SELECT EXISTS (SELECT FROM marked)
$$;

ALTER FUNCTION platform.issue_upload OWNER TO registrar;
ALTER FUNCTION platform.own_upload OWNER TO registrar;
ALTER FUNCTION platform.complete_upload OWNER TO registrar;
REVOKE ALL ON FUNCTION platform.issue_upload, platform.own_upload, platform.complete_upload FROM PUBLIC;
GRANT EXECUTE ON FUNCTION platform.issue_upload, platform.own_upload, platform.complete_upload TO company;

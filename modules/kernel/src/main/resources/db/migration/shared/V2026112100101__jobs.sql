-- Work that outlives a request: claimed by any node that works, taken up by another one when its lease runs out.
-- No personal data: a job carries ids; what it needs to know lies in the company's book.
CREATE TABLE platform.job (
  id uuid PRIMARY KEY,
  kind text NOT NULL,
  schema_name text CHECK (schema_name ~ '^t_[a-z0-9]{16}$'),
  subject uuid NOT NULL,
  payload text NOT NULL,
  state text NOT NULL CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
  attempts int NOT NULL DEFAULT 0,
  done bigint NOT NULL DEFAULT 0,
  total bigint NOT NULL DEFAULT 0,
  result text,
  error text,
  created_at timestamptz NOT NULL DEFAULT now(),
  not_before timestamptz NOT NULL,
  lease_until timestamptz,
  finished_at timestamptz
);
-- Asked for twice before it began, it is done once. One that runs already may have passed what was asked for, so a new one waits.
CREATE UNIQUE INDEX job_waiting_once ON platform.job (kind, coalesce(schema_name, ''), subject) WHERE state = 'WAITING';
CREATE INDEX job_open ON platform.job (not_before, id) WHERE state IN ('WAITING', 'RUNNING');
CREATE INDEX job_finished ON platform.job (finished_at) WHERE state IN ('DONE', 'FAILED');
GRANT SELECT, INSERT, UPDATE, DELETE ON platform.job TO app_platform;
GRANT SELECT, INSERT, UPDATE ON platform.job TO registrar;

-- When what comes round again is due next.
CREATE TABLE platform.recurring (
  name text PRIMARY KEY,
  next_at timestamptz NOT NULL
);
GRANT SELECT, INSERT, UPDATE ON platform.recurring TO app_platform;

-- The one way for a company's transaction to ask for a job: its own name is taken from the session's role.
CREATE FUNCTION platform.enqueue_job(p_id uuid, p_kind text, p_subject uuid, p_payload text, p_not_before timestamptz) RETURNS uuid
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
  INSERT INTO platform.job (id, kind, schema_name, subject, payload, state, not_before)
  VALUES (p_id, p_kind, current_setting('role'), p_subject, p_payload, 'WAITING', p_not_before)
  ON CONFLICT (kind, coalesce(schema_name, ''), subject) WHERE state = 'WAITING'
  DO UPDATE SET not_before = least(job.not_before, excluded.not_before)
  RETURNING id
$$;

-- A company's own job; nothing of another's.
CREATE FUNCTION platform.own_job(p_id uuid) RETURNS SETOF platform.job
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT * FROM platform.job WHERE id = p_id AND schema_name = current_setting('role')
$$;

ALTER FUNCTION platform.enqueue_job OWNER TO registrar;
ALTER FUNCTION platform.own_job OWNER TO registrar;
REVOKE ALL ON FUNCTION platform.enqueue_job, platform.own_job FROM PUBLIC;
GRANT EXECUTE ON FUNCTION platform.enqueue_job, platform.own_job TO company;

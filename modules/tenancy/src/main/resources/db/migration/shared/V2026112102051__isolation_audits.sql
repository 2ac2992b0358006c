-- Audits of the walls that the operator asked for, with what they saw: catalog and refusals, nothing of anybody's book.
CREATE TABLE platform.isolation_audit (
  id uuid PRIMARY KEY,
  asked_at timestamptz NOT NULL,
  asked_by text NOT NULL,
  job_id uuid NOT NULL,
  finished_at timestamptz,
  holds boolean,
  found int,
  looked bigint,
  tried bigint,
  milliseconds bigint,
  report text
);
CREATE INDEX isolation_audit_by_time ON platform.isolation_audit (asked_at DESC, id DESC);
GRANT SELECT, INSERT, UPDATE ON platform.isolation_audit TO app_platform;

-- What the operator did that concerns no single company has none.
ALTER TABLE platform.operator_audit ALTER COLUMN company_id DROP NOT NULL;

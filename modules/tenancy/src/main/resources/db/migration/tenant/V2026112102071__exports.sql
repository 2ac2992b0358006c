-- Everything of the company, packed into one file that its administrators fetch.
CREATE TABLE data_export (
  id uuid PRIMARY KEY,
  asked_at timestamptz NOT NULL,
  asked_by uuid NOT NULL,
  job_id uuid,
  made_at timestamptz,
  file text,
  length bigint,
  rows bigint,
  manifest_sha256 text,
  -- A newer export took its place.
  removed_at timestamptz
);
CREATE INDEX data_export_newest ON data_export (asked_at DESC, id DESC);
GRANT SELECT, INSERT, UPDATE ON data_export TO ${tenant};

-- Lists that somebody wanted as a file and that were too long to be answered at once. Gone after a day, with the file.
CREATE TABLE list_export (
  id uuid PRIMARY KEY,
  list text NOT NULL,
  -- How the list was narrowed, as JSON.
  filter text NOT NULL,
  form text NOT NULL,
  language text NOT NULL,
  asked_by uuid NOT NULL,
  asked_at timestamptz NOT NULL,
  job_id uuid NOT NULL,
  made_at timestamptz,
  rows bigint
);
GRANT SELECT, INSERT, UPDATE, DELETE ON list_export TO ${tenant};

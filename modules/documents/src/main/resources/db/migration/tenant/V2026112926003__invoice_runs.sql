-- Invoices asked for many at once: what came out for each partner, kept so that a run that was interrupted goes on.
CREATE TABLE invoice_run (
  id uuid PRIMARY KEY,
  closing date NOT NULL,
  requested_at timestamptz NOT NULL,
  job_id uuid
);
CREATE INDEX invoice_run_newest ON invoice_run (requested_at DESC, id DESC);
CREATE TABLE invoice_run_partner (
  run_id uuid NOT NULL REFERENCES invoice_run,
  partner_id uuid NOT NULL,
  partner_name text NOT NULL,
  paid_yen bigint NOT NULL,
  state text NOT NULL CHECK (state IN ('WAITING', 'ISSUED', 'FAILED')),
  document_id uuid REFERENCES document,
  problem text,
  PRIMARY KEY (run_id, partner_id)
);
GRANT SELECT, INSERT, UPDATE ON invoice_run, invoice_run_partner TO ${tenant};

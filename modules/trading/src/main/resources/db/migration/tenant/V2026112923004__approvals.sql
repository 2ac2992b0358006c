-- What goes on inside the buyer's company, of which the seller learns nothing: these tables are not shared, and the exchange may not
-- so much as read them.
CREATE TABLE approval (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES trade_order ON DELETE CASCADE,
  order_version int NOT NULL,
  total_yen bigint NOT NULL,
  state text NOT NULL CHECK (state IN ('REQUESTED', 'APPROVED', 'SENT_BACK', 'REJECTED', 'WITHDRAWN')),
  note text NOT NULL,
  requested_at timestamptz NOT NULL,
  requested_by uuid NOT NULL,
  requested_by_name text NOT NULL,
  decided_at timestamptz,
  decided_by uuid,
  decided_by_name text,
  decided_for_name text,
  decision_note text,
  version int NOT NULL
);
COMMENT ON COLUMN approval.order_version IS 'the order as it was looked at: an approval of another version approves nothing';
COMMENT ON COLUMN approval.decided_for_name IS 'the approver whose deputy decided; null for one who decided in person';
CREATE INDEX approval_of_order ON approval (order_id, requested_at DESC);
CREATE INDEX approval_waiting ON approval (requested_at) WHERE state = 'REQUESTED';

CREATE TABLE approval_deputy (
  approver uuid PRIMARY KEY,
  deputy uuid NOT NULL,
  from_day date NOT NULL,
  until_day date NOT NULL,
  CHECK (approver <> deputy),
  CHECK (from_day <= until_day)
);
CREATE INDEX approval_deputy_of ON approval_deputy (deputy);
GRANT SELECT, INSERT, UPDATE ON approval TO ${tenant};
GRANT SELECT, INSERT, UPDATE, DELETE ON approval_deputy TO ${tenant};

-- One request to several suppliers. Each of them has a trade of its own, which knows nothing of the others.
CREATE TABLE enquiry (
  id uuid PRIMARY KEY,
  title text NOT NULL,
  made_at timestamptz NOT NULL,
  made_by_name text NOT NULL
);
CREATE INDEX enquiry_newest ON enquiry (made_at DESC, id DESC);
CREATE TABLE enquiry_order (
  enquiry_id uuid NOT NULL REFERENCES enquiry,
  order_id uuid NOT NULL UNIQUE REFERENCES trade_order,
  position int NOT NULL,
  PRIMARY KEY (enquiry_id, position)
);
GRANT SELECT, INSERT ON enquiry, enquiry_order TO ${tenant};

-- Lists by the other company, which most filters and reports begin with.
CREATE INDEX trade_order_by_buyer ON trade_order (buyer, updated_at DESC, id DESC);
CREATE INDEX trade_order_by_seller ON trade_order (seller, updated_at DESC, id DESC);

-- What a member asks to be done to many orders, and what became of each: private, never mirrored.
CREATE TABLE bulk_action (
  id uuid PRIMARY KEY,
  command text NOT NULL,
  reason text,
  language text NOT NULL,
  asked_by uuid,
  by_name text NOT NULL,
  by_company text NOT NULL,
  asked_at timestamptz NOT NULL,
  job_id uuid NOT NULL
);
CREATE TABLE bulk_row (
  id uuid PRIMARY KEY,
  action_id uuid NOT NULL REFERENCES bulk_action,
  row_no int NOT NULL,
  order_id uuid NOT NULL,
  version_seen int NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('WAITING', 'DONE', 'REFUSED')),
  problem text,
  UNIQUE (action_id, row_no),
  CHECK ((outcome = 'REFUSED') = (problem IS NOT NULL))
);

-- A member's own ways to look at the list of orders.
CREATE TABLE order_filter (
  id uuid PRIMARY KEY,
  member_id uuid NOT NULL,
  name text NOT NULL,
  wanted text NOT NULL,
  created_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1
);
CREATE INDEX order_filter_of_member ON order_filter (member_id, created_at, id);

GRANT SELECT, INSERT ON bulk_action TO ${tenant};
GRANT SELECT, INSERT, UPDATE ON bulk_row TO ${tenant};
GRANT SELECT, INSERT, UPDATE, DELETE ON order_filter TO ${tenant};

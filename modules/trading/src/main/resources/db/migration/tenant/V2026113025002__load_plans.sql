-- What goes on which vehicle on which day, of however many orders: the seller's own business, never shared.
CREATE TABLE load_plan (
  id uuid PRIMARY KEY,
  vehicle_id uuid NOT NULL REFERENCES vehicle,
  day date NOT NULL,
  note text NOT NULL,
  changed_at timestamptz NOT NULL,
  changed_by_name text NOT NULL,
  version int NOT NULL
);
CREATE INDEX load_plan_by_day ON load_plan (day DESC, id DESC);

CREATE TABLE load_plan_line (
  plan_id uuid NOT NULL REFERENCES load_plan ON DELETE CASCADE,
  position int NOT NULL,
  order_id uuid NOT NULL REFERENCES trade_order,
  line_id uuid NOT NULL REFERENCES trade_line,
  pieces int NOT NULL CHECK (pieces > 0),
  PRIMARY KEY (plan_id, position)
);
COMMENT ON COLUMN load_plan_line.position IS 'in the order in which it is loaded';
GRANT SELECT, INSERT, UPDATE, DELETE ON load_plan, load_plan_line TO ${tenant};

-- Versions of the trading terms with a partner, the same rows in both books. What was proposed stays as it was: only the
-- answer is written later.
CREATE TABLE partnership_terms (
  id uuid PRIMARY KEY,
  partnership_id uuid NOT NULL,
  terms_no int NOT NULL,
  proposer uuid NOT NULL,
  status text NOT NULL CHECK (status IN ('PROPOSED', 'AGREED', 'REFUSED', 'WITHDRAWN')),
  payment text NOT NULL CHECK (payment IN ('MONTHLY', 'PER_SHIPMENT', 'PREPAID')),
  closing_day int CHECK (closing_day BETWEEN 1 AND 31),
  due_months int CHECK (due_months BETWEEN 0 AND 6),
  due_day int CHECK (due_day BETWEEN 1 AND 31),
  due_days int CHECK (due_days BETWEEN 0 AND 180),
  quantity_tolerance_percent numeric(4,1) NOT NULL CHECK (quantity_tolerance_percent BETWEEN 0 AND 20),
  amount_rounding text NOT NULL CHECK (amount_rounding IN ('FLOOR', 'HALF_UP', 'CEILING')),
  volume_rule text,
  price_list text,
  remarks text NOT NULL DEFAULT '',
  proposed_at timestamptz NOT NULL,
  answered_at timestamptz,
  version int NOT NULL DEFAULT 1,
  UNIQUE (partnership_id, terms_no),
  CHECK ((payment = 'MONTHLY') = (num_nonnulls(closing_day, due_months, due_day) = 3)),
  CHECK ((payment = 'PER_SHIPMENT') = (due_days IS NOT NULL))
);
GRANT SELECT, INSERT, UPDATE (status, answered_at, version) ON partnership_terms TO ${tenant};
GRANT SELECT, INSERT, UPDATE (status, answered_at, version) ON partnership_terms TO exchange;

-- Wood that became other wood. The movements say the same lot by lot; this says what belongs together, and the yield.
CREATE TABLE transformation (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  performed_on date NOT NULL,
  at timestamptz NOT NULL,
  volume_in numeric(14,4) NOT NULL,
  volume_out numeric(14,4) NOT NULL,
  by_product text,
  note text,
  by_name text,
  reversed_at timestamptz,
  reversed_by text,
  reversal_reason text,
  version int NOT NULL DEFAULT 1,
  CHECK (volume_out BETWEEN 0 AND volume_in)
);
CREATE INDEX transformation_newest ON transformation (at DESC, id DESC);

CREATE TABLE transformation_line (
  id uuid PRIMARY KEY,
  transformation_id uuid NOT NULL REFERENCES transformation,
  line_no int NOT NULL,
  is_output boolean NOT NULL,
  lot_id uuid NOT NULL REFERENCES lot,
  pieces int NOT NULL CHECK (pieces > 0),
  volume_m3 numeric(14,4) NOT NULL,
  UNIQUE (transformation_id, line_no)
);
CREATE INDEX transformation_line_of_lot ON transformation_line (lot_id);
-- Done is done: only that it was reversed is written later.
GRANT SELECT, INSERT, UPDATE (reversed_at, reversed_by, reversal_reason, version) ON transformation TO ${tenant};
GRANT SELECT, INSERT ON transformation_line TO ${tenant};

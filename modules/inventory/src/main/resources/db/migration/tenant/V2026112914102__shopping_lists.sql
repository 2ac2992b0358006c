-- Wood that is needed by a day at a place, before it is known who delivers it.
CREATE TABLE shopping_list (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  needed_by date,
  deliver_to text CHECK (deliver_to ~ '^[0-9]{2}$'),
  note text NOT NULL DEFAULT '',
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1
);
CREATE INDEX shopping_list_newest ON shopping_list (updated_at DESC, id DESC);
GRANT SELECT, INSERT, UPDATE, DELETE ON shopping_list TO ${tenant};

-- One line as it was written, and what was read out of it: the criteria as JSON.
CREATE TABLE shopping_line (
  list_id uuid NOT NULL REFERENCES shopping_list ON DELETE CASCADE,
  line_no int NOT NULL CHECK (line_no >= 1),
  phrase text NOT NULL,
  wood text NOT NULL,
  pieces int CHECK (pieces > 0),
  volume_m3 numeric(12,4) CHECK (volume_m3 > 0),
  PRIMARY KEY (list_id, line_no),
  CHECK (pieces IS NULL OR volume_m3 IS NULL)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON shopping_line TO ${tenant};

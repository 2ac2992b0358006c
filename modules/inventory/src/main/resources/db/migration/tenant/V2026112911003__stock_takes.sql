-- A count of a place. A line keeps the count and what the book said at that moment; closing books the difference.
CREATE TABLE stock_take (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  place_id uuid NOT NULL REFERENCES place,
  status text NOT NULL CHECK (status IN ('OPEN', 'CLOSED', 'CANCELLED')),
  note text,
  opened_at timestamptz NOT NULL,
  opened_by text,
  ended_at timestamptz,
  ended_by text,
  version int NOT NULL DEFAULT 1,
  CHECK ((status = 'OPEN') = (ended_at IS NULL))
);
CREATE UNIQUE INDEX stock_take_open ON stock_take (place_id) WHERE status = 'OPEN';
CREATE INDEX stock_take_newest ON stock_take (opened_at DESC, id DESC);
GRANT SELECT, INSERT, UPDATE ON stock_take TO ${tenant};

CREATE TABLE stock_take_line (
  id uuid PRIMARY KEY,
  stock_take_id uuid NOT NULL REFERENCES stock_take,
  lot_id uuid NOT NULL REFERENCES lot,
  book_pieces int NOT NULL CHECK (book_pieces >= 0),
  counted_pieces int NOT NULL CHECK (counted_pieces >= 0),
  counted_at timestamptz NOT NULL,
  counted_by text,
  note text,
  version int NOT NULL DEFAULT 1,
  UNIQUE (stock_take_id, lot_id)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON stock_take_line TO ${tenant};

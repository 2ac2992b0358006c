-- What lay at the place when a count was closed and nobody had counted: how far the count can be relied on shows later, too. A table
-- of its own: in stock_take_line a count is never null, and nodes of the release before rely on that.
CREATE TABLE stock_take_uncounted (
  id uuid PRIMARY KEY,
  stock_take_id uuid NOT NULL REFERENCES stock_take,
  lot_id uuid NOT NULL REFERENCES lot,
  book_pieces int NOT NULL CHECK (book_pieces > 0),
  UNIQUE (stock_take_id, lot_id)
);
GRANT SELECT, INSERT ON stock_take_uncounted TO ${tenant};

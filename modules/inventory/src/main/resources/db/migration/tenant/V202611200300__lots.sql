-- What the company has in stock. Pieces are the sum of the movements; cost is nobody else's business.
CREATE TABLE lot (
  id uuid PRIMARY KEY,
  lot_number text NOT NULL UNIQUE,
  kind text NOT NULL,
  species text NOT NULL,
  grade text NOT NULL,
  thickness_mm numeric(6,1),
  width_mm numeric(6,1),
  length_mm numeric(7,1),
  diameter_cm numeric(5,1),
  length_m numeric(5,2),
  drying text,
  moisture_percent int,
  surface text,
  volume_rule text NOT NULL,
  pieces int NOT NULL CHECK (pieces >= 0),
  place text NOT NULL,
  harvest_area text,
  legality_evidence text,
  cost_yen bigint CHECK (cost_yen >= 0),
  received_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1,
  CHECK (CASE WHEN kind = 'LOG' THEN num_nulls(diameter_cm, length_m) = 0 AND num_nonnulls(thickness_mm, width_mm, length_mm) = 0
              ELSE num_nulls(thickness_mm, width_mm, length_mm) = 0 AND num_nonnulls(diameter_cm, length_m) = 0 END)
);
CREATE INDEX lot_newest ON lot (received_at DESC, id DESC);
GRANT SELECT, INSERT, UPDATE ON lot TO ${tenant};

-- Never edited: a quantity is changed by another movement.
CREATE TABLE stock_movement (
  id uuid PRIMARY KEY,
  lot_id uuid NOT NULL REFERENCES lot,
  at timestamptz NOT NULL,
  pieces int NOT NULL CHECK (pieces <> 0),
  reason text NOT NULL CHECK (reason IN ('RECEIPT', 'ISSUE', 'ADJUSTMENT')),
  reference uuid
);
CREATE INDEX stock_movement_of_lot ON stock_movement (lot_id, at);
GRANT SELECT, INSERT ON stock_movement TO ${tenant};

-- Which lot an offer comes from stays in the seller's book.
CREATE TABLE listing_lot (
  listing_id uuid PRIMARY KEY,
  lot_id uuid NOT NULL REFERENCES lot
);
CREATE INDEX listing_lot_by_lot ON listing_lot (lot_id);
GRANT SELECT, INSERT ON listing_lot TO ${tenant};

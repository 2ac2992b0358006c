-- The trade. These five tables are shared: the exchange keeps the same rows in the buyer's and in the seller's book.
-- A private column (cost, note, internal approval) never goes here.
CREATE TABLE trade_order (
  id uuid PRIMARY KEY,
  number text,
  buyer uuid NOT NULL,
  seller uuid NOT NULL,
  buyer_name text NOT NULL,
  seller_name text NOT NULL,
  status text NOT NULL CHECK (status IN ('DRAFT', 'REQUESTED', 'QUOTED', 'ORDERED', 'CONFIRMED', 'SHIPPING', 'RECEIVED', 'COMPLETED', 'CANCELLED')),
  delivery_place text NOT NULL,
  deliver_on date,
  quote_valid_until date,
  remarks text NOT NULL DEFAULT '',
  line_count int NOT NULL,
  total_yen bigint,
  total_m3 numeric(14,4) NOT NULL,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  version int NOT NULL,
  CHECK (buyer <> seller),
  CHECK (status = 'DRAFT' OR number IS NOT NULL)
);
CREATE INDEX trade_order_newest ON trade_order (updated_at DESC, id DESC);
CREATE INDEX trade_order_by_status ON trade_order (status, updated_at DESC, id DESC);

CREATE TABLE trade_line (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES trade_order ON DELETE CASCADE,
  line_no int NOT NULL,
  listing_id uuid NOT NULL,
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
  pieces int NOT NULL CHECK (pieces > 0),
  volume_m3 numeric(14,4) NOT NULL,
  price_unit text NOT NULL,
  unit_price_yen bigint,
  amount_yen bigint,
  amount_rounding text NOT NULL,
  shipped_pieces int NOT NULL DEFAULT 0 CHECK (shipped_pieces BETWEEN 0 AND pieces),
  received_pieces int NOT NULL DEFAULT 0 CHECK (received_pieces BETWEEN 0 AND shipped_pieces),
  closed_short boolean NOT NULL DEFAULT false,
  UNIQUE (order_id, line_no)
);

CREATE TABLE trade_shipment (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES trade_order,
  shipment_no int NOT NULL,
  dispatched_on date NOT NULL,
  vehicle text,
  received_at timestamptz,
  UNIQUE (order_id, shipment_no)
);

CREATE TABLE trade_shipment_line (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL,
  shipment_id uuid NOT NULL REFERENCES trade_shipment,
  line_id uuid NOT NULL REFERENCES trade_line,
  pieces int NOT NULL CHECK (pieces > 0),
  volume_m3 numeric(14,4) NOT NULL,
  origin_evidence text,
  origin_unverified_reason text,
  received_pieces int CHECK (received_pieces BETWEEN 0 AND pieces),
  UNIQUE (shipment_id, line_id),
  -- Clean Wood Act: wood does not leave without evidence of its origin or a stated reason why there is none.
  CHECK (num_nonnulls(origin_evidence, origin_unverified_reason) >= 1)
);
CREATE INDEX trade_shipment_line_of_order ON trade_shipment_line (order_id);

-- Every step of the trade, in order, as both sides see it: the company that acted, never the person.
CREATE TABLE trade_step (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES trade_order ON DELETE CASCADE,
  step_no int NOT NULL,
  at timestamptz NOT NULL,
  company uuid NOT NULL,
  command text NOT NULL,
  from_status text,
  to_status text NOT NULL,
  reason text,
  UNIQUE (order_id, step_no)
);

-- Only a draft may be thrown away, and the row itself says whether it is one.
ALTER TABLE trade_order ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_book ON trade_order TO ${tenant} USING (true) WITH CHECK (true);
CREATE POLICY carried_over ON trade_order TO exchange USING (true) WITH CHECK (status <> 'DRAFT');
CREATE POLICY only_drafts_go ON trade_order AS RESTRICTIVE FOR DELETE TO ${tenant} USING (status = 'DRAFT');

GRANT SELECT, INSERT, UPDATE, DELETE ON trade_order, trade_line TO ${tenant};
GRANT SELECT, INSERT, UPDATE ON trade_shipment, trade_shipment_line TO ${tenant};
GRANT SELECT, INSERT ON trade_step TO ${tenant};
GRANT SELECT, INSERT, UPDATE ON trade_order, trade_line, trade_shipment, trade_shipment_line, trade_step TO exchange;

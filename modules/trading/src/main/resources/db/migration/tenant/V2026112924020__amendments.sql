-- What one side wants changed of a confirmed order, and the answer. Nothing changes before both agree; what was proposed stays to be
-- read for ever. Of a line that is to be added the wood stands here, as it will stand in the line.
ALTER TABLE trade_order ADD COLUMN amendment_asked_by uuid CHECK (amendment_asked_by IN (buyer, seller));

CREATE TABLE trade_amendment (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL REFERENCES trade_order,
  amendment_no int NOT NULL CHECK (amendment_no > 0),
  company uuid NOT NULL,
  at timestamptz NOT NULL,
  reason text NOT NULL,
  status text NOT NULL CHECK (status IN ('PROPOSED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN')),
  answered_at timestamptz,
  answer text,
  deliver_on_before date,
  deliver_on date,
  total_yen_before bigint NOT NULL,
  total_yen bigint NOT NULL,
  UNIQUE (order_id, amendment_no),
  CHECK ((status = 'PROPOSED') = (answered_at IS NULL))
);
COMMENT ON COLUMN trade_amendment.deliver_on IS 'NULL when the date is to stay';
CREATE UNIQUE INDEX trade_amendment_open ON trade_amendment (order_id) WHERE status = 'PROPOSED';

CREATE TABLE trade_amendment_line (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL,
  amendment_id uuid NOT NULL REFERENCES trade_amendment,
  position int NOT NULL,
  line_id uuid NOT NULL,
  change text NOT NULL CHECK (change IN ('CHANGED', 'ADDED', 'DROPPED')),
  listing_id uuid,
  wood text,
  volume_rule text,
  price_unit text,
  pieces_before int,
  pieces int CHECK (pieces > 0),
  unit_price_yen_before bigint,
  unit_price_yen bigint CHECK (unit_price_yen > 0),
  UNIQUE (amendment_id, line_id),
  CHECK ((change = 'ADDED') = (wood IS NOT NULL)),
  CHECK ((change = 'DROPPED') = (pieces IS NULL))
);
CREATE INDEX trade_amendment_line_of_order ON trade_amendment_line (order_id);

CREATE TABLE trade_amendment_charge (
  id uuid PRIMARY KEY,
  order_id uuid NOT NULL,
  amendment_id uuid NOT NULL REFERENCES trade_amendment,
  position int NOT NULL,
  charge_id uuid NOT NULL,
  change text NOT NULL CHECK (change IN ('CHANGED', 'ADDED', 'DROPPED')),
  kind text NOT NULL,
  label text NOT NULL,
  tax_percent int,
  amount_yen_before bigint,
  amount_yen bigint,
  UNIQUE (amendment_id, charge_id),
  CHECK ((change = 'DROPPED') = (amount_yen IS NULL))
);
CREATE INDEX trade_amendment_charge_of_order ON trade_amendment_charge (order_id);

GRANT SELECT, INSERT, UPDATE (status, answered_at, answer) ON trade_amendment TO ${tenant};
GRANT SELECT, INSERT ON trade_amendment_line, trade_amendment_charge TO ${tenant};
GRANT SELECT, INSERT, UPDATE ON trade_amendment, trade_amendment_line, trade_amendment_charge TO exchange;

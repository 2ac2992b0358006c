-- Customers who get the same prices, by a name of the company's own.
CREATE TABLE customer_group (
  id uuid PRIMARY KEY,
  name text NOT NULL UNIQUE,
  version int NOT NULL DEFAULT 1
);
CREATE TABLE customer_group_member (
  group_id uuid NOT NULL REFERENCES customer_group ON DELETE CASCADE,
  company_id uuid NOT NULL,
  PRIMARY KEY (group_id, company_id)
);

-- Prices for some customers, from a day to a day. Nobody else ever reads them: what comes out of them for one buyer and one
-- listing is carried to the market, for that buyer's eyes.
CREATE TABLE price_list (
  id uuid PRIMARY KEY,
  name text NOT NULL UNIQUE,
  valid_from date NOT NULL,
  valid_until date,
  note text NOT NULL DEFAULT '',
  changed_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1,
  CHECK (valid_until >= valid_from)
);
CREATE INDEX price_list_newest ON price_list (changed_at DESC, id DESC);
CREATE TABLE price_list_partner (
  list_id uuid NOT NULL REFERENCES price_list ON DELETE CASCADE,
  company_id uuid NOT NULL,
  PRIMARY KEY (list_id, company_id)
);
CREATE TABLE price_list_group (
  list_id uuid NOT NULL REFERENCES price_list ON DELETE CASCADE,
  group_id uuid NOT NULL REFERENCES customer_group ON DELETE CASCADE,
  PRIMARY KEY (list_id, group_id)
);
-- A price, or so much off the listing's, for what fits all that the line says; one that says nothing is for everything.
CREATE TABLE price_list_item (
  list_id uuid NOT NULL REFERENCES price_list ON DELETE CASCADE,
  line_no int NOT NULL,
  listing_id uuid,
  kind text,
  species text,
  grade text,
  thickness_mm numeric(6,1),
  width_mm numeric(6,1),
  length_mm numeric(7,1),
  diameter_cm numeric(5,1),
  length_m numeric(5,2),
  price_unit text CHECK (price_unit IN ('M3', 'PIECE', 'BUNDLE', 'TSUBO')),
  unit_price_yen bigint CHECK (unit_price_yen > 0),
  discount_percent numeric(4,1) CHECK (discount_percent > 0 AND discount_percent < 100),
  PRIMARY KEY (list_id, line_no),
  CHECK (num_nonnulls(unit_price_yen, discount_percent) = 1 AND (price_unit IS NULL) = (unit_price_yen IS NULL))
);
GRANT SELECT, INSERT, UPDATE, DELETE ON customer_group, price_list TO ${tenant};
GRANT SELECT, INSERT, DELETE ON customer_group_member, price_list_partner, price_list_group, price_list_item TO ${tenant};

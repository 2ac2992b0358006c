CREATE TABLE market.listing (
  id uuid PRIMARY KEY,
  company_id uuid NOT NULL REFERENCES market.company_profile,
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
  offered_pieces int NOT NULL CHECK (offered_pieces > 0),
  available_pieces int NOT NULL CHECK (available_pieces BETWEEN 0 AND offered_pieces),
  price_unit text NOT NULL CHECK (price_unit IN ('M3', 'PIECE')),
  unit_price_yen bigint CHECK (unit_price_yen > 0),
  remarks text NOT NULL DEFAULT '',
  status text NOT NULL CHECK (status IN ('PUBLISHED', 'WITHDRAWN')),
  published_at timestamptz NOT NULL,
  version int NOT NULL DEFAULT 1
);
CREATE INDEX listing_newest ON market.listing (published_at DESC, id DESC) WHERE status = 'PUBLISHED';
CREATE INDEX listing_by_price ON market.listing (unit_price_yen, id) WHERE status = 'PUBLISHED';
CREATE INDEX listing_by_wood ON market.listing (kind, species, grade) WHERE status = 'PUBLISHED';
CREATE INDEX listing_of_company ON market.listing (company_id, published_at DESC, id DESC);

ALTER TABLE market.listing ENABLE ROW LEVEL SECURITY;
CREATE POLICY published_is_read ON market.listing FOR SELECT TO company
  USING (status = 'PUBLISHED' OR company_id = (SELECT platform.current_company()));
CREATE POLICY owner_publishes ON market.listing FOR INSERT TO company
  WITH CHECK (company_id = (SELECT platform.current_company()));
CREATE POLICY owner_changes ON market.listing FOR UPDATE TO company
  USING (company_id = (SELECT platform.current_company())) WITH CHECK (company_id = (SELECT platform.current_company()));
CREATE POLICY exchange_reserves ON market.listing TO exchange USING (true) WITH CHECK (true);
-- available_pieces is not the seller's to change: only a reservation moves it.
GRANT SELECT, INSERT, UPDATE (unit_price_yen, remarks, status, version) ON market.listing TO company;
GRANT SELECT, UPDATE (available_pieces) ON market.listing TO exchange;

-- What an order holds of a listing. Nobody but the exchange can see who holds what.
CREATE TABLE exchange.reservation (
  trade_id uuid NOT NULL,
  line_id uuid NOT NULL,
  listing_id uuid NOT NULL REFERENCES market.listing,
  pieces int NOT NULL CHECK (pieces > 0),
  released_at timestamptz,
  PRIMARY KEY (trade_id, line_id)
);
CREATE INDEX reservation_of_listing ON exchange.reservation (listing_id);
GRANT SELECT, INSERT, UPDATE ON exchange.reservation TO exchange;

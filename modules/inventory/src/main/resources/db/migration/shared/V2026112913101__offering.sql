-- What a seller says of an offer besides the wood: how much at least, how soon, where to, for whom and when.
ALTER TABLE market.listing
  ADD COLUMN min_pieces int NOT NULL DEFAULT 1 CHECK (min_pieces >= 1),
  ADD COLUMN lead_time_days int CHECK (lead_time_days BETWEEN 0 AND 365),
  -- Prefecture codes, each between commas; empty is anywhere.
  ADD COLUMN delivery_area text NOT NULL DEFAULT '' CHECK (delivery_area ~ '^(,([0-9]{2},)+)?$'),
  ADD COLUMN visibility text NOT NULL DEFAULT 'EVERYONE' CHECK (visibility IN ('EVERYONE', 'PARTNERS', 'NAMED')),
  ADD COLUMN publish_from timestamptz,
  ADD COLUMN publish_until timestamptz,
  -- m³ of one piece by the listing's rule, or null where it has none; and the price for 1 m³, whatever unit it is said in.
  ADD COLUMN piece_m3 numeric(14,8) CHECK (piece_m3 > 0),
  ADD COLUMN yen_per_m3 bigint,
  ADD COLUMN photo_count int NOT NULL DEFAULT 0 CHECK (photo_count BETWEEN 0 AND 8),
  -- Ids in their order, between commas: so a list of listings needs no second look.
  ADD COLUMN photos text NOT NULL DEFAULT '',
  ADD CONSTRAINT listing_schedule CHECK (publish_until > publish_from);
GRANT UPDATE (price_unit, min_pieces, lead_time_days, delivery_area, visibility, publish_from, publish_until, published_at,
  yen_per_m3, photo_count, photos) ON market.listing TO company;
GRANT UPDATE (offered_pieces) ON market.listing TO exchange;

UPDATE market.listing SET piece_m3 = nullif(CASE
  WHEN kind <> 'LOG' THEN thickness_mm * width_mm * length_mm / 1000000000
  WHEN length_m < 6 THEN round(d * d * length_m / 10000, 3)
  ELSE round((d + (floor(length_m) - 4) / 2) ^ 2 * length_m / 10000, 3) END, 0)
FROM (SELECT id AS log_id, CASE WHEN diameter_cm < 14 THEN floor(diameter_cm) ELSE floor(diameter_cm / 2) * 2 END AS d FROM market.listing) l
WHERE id = log_id;
UPDATE market.listing SET yen_per_m3 = CASE price_unit WHEN 'M3' THEN unit_price_yen ELSE round(unit_price_yen / piece_m3) END
WHERE piece_m3 IS NOT NULL;

-- In each table company_id is the seller, who alone writes; the one named reads their own row, and nobody reads another's.
CREATE TABLE market.listing_audience (
  listing_id uuid NOT NULL REFERENCES market.listing,
  company_id uuid NOT NULL REFERENCES market.company_profile,
  viewer uuid NOT NULL REFERENCES market.company_profile,
  PRIMARY KEY (listing_id, viewer),
  CHECK (viewer <> company_id)
);
CREATE INDEX listing_audience_of_viewer ON market.listing_audience (viewer, listing_id);
ALTER TABLE market.listing_audience ENABLE ROW LEVEL SECURITY;
CREATE POLICY named_reads ON market.listing_audience FOR SELECT TO company
  USING (viewer = (SELECT platform.current_company()) OR company_id = (SELECT platform.current_company()));
-- A function, not a look at the listings: whether they are seen depends on this table, and the server refuses to go in circles.
CREATE FUNCTION exchange.owns_listing(p_listing uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT EXISTS (SELECT FROM market.listing WHERE id = p_listing AND company_id = platform.current_company())
$$;
ALTER FUNCTION exchange.owns_listing OWNER TO exchange;
REVOKE ALL ON FUNCTION exchange.owns_listing FROM PUBLIC;
GRANT EXECUTE ON FUNCTION exchange.owns_listing TO company;
CREATE POLICY owner_names ON market.listing_audience FOR INSERT TO company
  WITH CHECK (company_id = (SELECT platform.current_company()) AND exchange.owns_listing(listing_id));
CREATE POLICY owner_strikes ON market.listing_audience FOR DELETE TO company
  USING (company_id = (SELECT platform.current_company()));
GRANT SELECT, INSERT, DELETE ON market.listing_audience TO company;

-- Who sees a listing: its owner; else whom it is for, while it is on, unless the seller is absent for them. What the caller is
-- to others is asked once for each statement, whatever number of rows it looks at.
ALTER POLICY published_is_read ON market.listing USING (
  company_id = (SELECT platform.current_company())
  OR (status = 'PUBLISHED'
    AND (publish_from IS NULL OR publish_from <= now()) AND (publish_until IS NULL OR publish_until > now())
    AND company_id <> ALL ((SELECT exchange.absent())::uuid[])
    AND (visibility = 'EVERYONE'
      OR (company_id = ANY ((SELECT exchange.partners())::uuid[])
        AND (visibility = 'PARTNERS' OR id IN (SELECT a.listing_id FROM market.listing_audience a
          WHERE a.viewer = (SELECT platform.current_company())))))));

-- Photos are seen with their listing. Two sizes, both written anew by us: no metadata gets in.
CREATE TABLE market.listing_photo (
  id uuid PRIMARY KEY,
  listing_id uuid NOT NULL REFERENCES market.listing,
  company_id uuid NOT NULL REFERENCES market.company_profile,
  hash text NOT NULL,
  width int NOT NULL,
  height int NOT NULL,
  small bytea NOT NULL CHECK (octet_length(small) BETWEEN 1 AND 262144),
  large bytea NOT NULL CHECK (octet_length(large) BETWEEN 1 AND 2097152)
);
CREATE INDEX listing_photo_of_listing ON market.listing_photo (listing_id);
-- It is compressed already.
ALTER TABLE market.listing_photo ALTER small SET STORAGE EXTERNAL, ALTER large SET STORAGE EXTERNAL;
ALTER TABLE market.listing_photo ENABLE ROW LEVEL SECURITY;
CREATE POLICY seen_with_the_listing ON market.listing_photo FOR SELECT TO company
  USING (EXISTS (SELECT FROM market.listing l WHERE l.id = listing_id));
CREATE POLICY owner_adds ON market.listing_photo FOR INSERT TO company
  WITH CHECK (company_id = (SELECT platform.current_company()) AND EXISTS (SELECT FROM market.listing l
    WHERE l.id = listing_id AND l.company_id = (SELECT platform.current_company())));
CREATE POLICY owner_removes ON market.listing_photo FOR DELETE TO company
  USING (company_id = (SELECT platform.current_company()));
GRANT SELECT, INSERT, DELETE ON market.listing_photo TO company;

-- What one buyer pays, as the seller's price lists come out: the lists themselves never leave the seller's book. A listing and
-- a buyer have at most one row for each day; both ends count, and no end is for good.
CREATE TABLE market.partner_price (
  listing_id uuid NOT NULL REFERENCES market.listing,
  company_id uuid NOT NULL REFERENCES market.company_profile,
  buyer uuid NOT NULL REFERENCES market.company_profile,
  price_unit text NOT NULL CHECK (price_unit IN ('M3', 'PIECE', 'BUNDLE', 'TSUBO')),
  unit_price_yen bigint NOT NULL CHECK (unit_price_yen > 0),
  yen_per_m3 bigint,
  valid_from date NOT NULL,
  valid_until date,
  -- The listing's own schedule, so that the price of what is not on yet is not read either.
  publish_from timestamptz,
  publish_until timestamptz,
  PRIMARY KEY (buyer, listing_id, valid_from),
  CHECK (valid_until >= valid_from),
  CHECK (buyer <> company_id)
);
CREATE INDEX partner_price_of_listing ON market.partner_price (listing_id);
CREATE INDEX partner_price_of_company ON market.partner_price (company_id, buyer);
ALTER TABLE market.partner_price ENABLE ROW LEVEL SECURITY;
-- The seller, and that one buyer while the two are partners.
CREATE POLICY the_two_read ON market.partner_price FOR SELECT TO company USING (
  company_id = (SELECT platform.current_company())
  OR (buyer = (SELECT platform.current_company())
    AND (publish_from IS NULL OR publish_from <= now()) AND (publish_until IS NULL OR publish_until > now())
    AND company_id = ANY ((SELECT exchange.partners())::uuid[]) AND company_id <> ALL ((SELECT exchange.absent())::uuid[])));
CREATE POLICY owner_prices ON market.partner_price FOR INSERT TO company
  WITH CHECK (company_id = (SELECT platform.current_company()) AND EXISTS (SELECT FROM market.listing l
    WHERE l.id = listing_id AND l.company_id = (SELECT platform.current_company())));
CREATE POLICY owner_changes ON market.partner_price FOR UPDATE TO company
  USING (company_id = (SELECT platform.current_company())) WITH CHECK (company_id = (SELECT platform.current_company()));
CREATE POLICY owner_removes ON market.partner_price FOR DELETE TO company
  USING (company_id = (SELECT platform.current_company()));
GRANT SELECT, INSERT, DELETE,
  UPDATE (price_unit, unit_price_yen, yen_per_m3, valid_until, publish_from, publish_until) ON market.partner_price TO company;

-- What the caller pays today for what they have a price of their own for: at most one row for a listing. Join it from the left,
-- and take its price where there is one and the listing's where there is none.
CREATE VIEW market.my_price WITH (security_invoker = true) AS
SELECT listing_id, price_unit, unit_price_yen, yen_per_m3 FROM market.partner_price
WHERE buyer = (SELECT platform.current_company())
  AND valid_from <= (now() AT TIME ZONE 'Asia/Tokyo')::date
  AND (valid_until IS NULL OR valid_until >= (now() AT TIME ZONE 'Asia/Tokyo')::date);
GRANT SELECT ON market.my_price TO company;

-- Offers more or fewer pieces of the caller's own listing; false when fewer would be offered than are reserved, or it is over.
CREATE FUNCTION exchange.offer_pieces(p_listing uuid, p_pieces int) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  PERFORM FROM market.listing WHERE id = p_listing AND company_id = platform.current_company() FOR UPDATE;
  IF NOT FOUND THEN RAISE EXCEPTION 'not the caller''s listing' USING ERRCODE = 'insufficient_privilege'; END IF;
  UPDATE market.listing SET offered_pieces = p_pieces, available_pieces = available_pieces + p_pieces - offered_pieces
  WHERE id = p_listing AND status = 'PUBLISHED' AND available_pieces + p_pieces - offered_pieces >= 0;
  RETURN FOUND;
END $$;
ALTER FUNCTION exchange.offer_pieces OWNER TO exchange;
REVOKE ALL ON FUNCTION exchange.offer_pieces FROM PUBLIC;
GRANT EXECUTE ON FUNCTION exchange.offer_pieces TO company;

-- When a company works and what its sign looks like is public: neither leads to a person.
ALTER TABLE market.company_profile
  ADD COLUMN working_days text NOT NULL DEFAULT ',MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,',
  ADD COLUMN closed_days text NOT NULL DEFAULT '',
  ADD COLUMN logo_hash text,
  -- Full-width and half-width, capital and small letters are one to whoever searches.
  ADD COLUMN search_name text GENERATED ALWAYS AS (lower(normalize(trade_name, NFKC))) STORED;
GRANT UPDATE (working_days, closed_days, logo_hash) ON market.company_profile TO company;

CREATE TABLE market.company_logo (
  company_id uuid PRIMARY KEY REFERENCES market.company_profile,
  content bytea NOT NULL CHECK (octet_length(content) BETWEEN 1 AND 1048576),
  hash text NOT NULL
);
ALTER TABLE market.company_logo ENABLE ROW LEVEL SECURITY;
-- Whoever sees the card sees the logo.
CREATE POLICY seen_with_the_card ON market.company_logo FOR SELECT TO company
  USING (company_id IN (SELECT p.company_id FROM market.company_profile p));
CREATE POLICY owner_adds ON market.company_logo FOR INSERT TO company
  WITH CHECK (company_id = (SELECT platform.current_company()));
CREATE POLICY owner_changes ON market.company_logo FOR UPDATE TO company
  USING (company_id = (SELECT platform.current_company())) WITH CHECK (company_id = (SELECT platform.current_company()));
CREATE POLICY owner_removes ON market.company_logo FOR DELETE TO company
  USING (company_id = (SELECT platform.current_company()));
GRANT SELECT, INSERT, UPDATE, DELETE ON market.company_logo TO company;

-- A company asks for further types; only the operator gives them.
CREATE TABLE platform.type_request (
  id uuid PRIMARY KEY,
  company_id uuid NOT NULL REFERENCES platform.company,
  types text NOT NULL CHECK (types ~ '^,([A-Z_]+,)+$'),
  reason text NOT NULL,
  state text NOT NULL CHECK (state IN ('OPEN', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
  requested_at timestamptz NOT NULL DEFAULT now(),
  answered_at timestamptz,
  answer text NOT NULL DEFAULT '',
  version int NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX type_request_open ON platform.type_request (company_id) WHERE state = 'OPEN';
CREATE INDEX type_request_by_time ON platform.type_request (requested_at DESC, id DESC);
GRANT SELECT, UPDATE ON platform.type_request TO app_platform;
GRANT SELECT, INSERT, UPDATE ON platform.type_request TO registrar;

-- Fewer types hold at once, others are only asked for: whatever the caller says, no type is added here.
CREATE FUNCTION platform.change_types(p_types text, p_reason text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  me uuid := platform.current_company();
  present text[];
  wanted text[] := string_to_array(trim(BOTH ',' FROM p_types), ',');
BEGIN
  SELECT string_to_array(trim(BOTH ',' FROM types), ',') INTO present FROM platform.company WHERE id = me FOR UPDATE;
  UPDATE platform.type_request SET state = 'WITHDRAWN', answered_at = now(), version = version + 1
  WHERE company_id = me AND state = 'OPEN';
  IF p_types !~ '^,([A-Z_]+,)+$' THEN RAISE EXCEPTION 'no types' USING ERRCODE = 'check_violation'; END IF;
  IF wanted <@ present THEN
    UPDATE platform.company SET types = p_types, version = version + 1 WHERE id = me;
    UPDATE market.company_profile SET types = p_types WHERE company_id = me;
    RETURN true;
  END IF;
  INSERT INTO platform.type_request (id, company_id, types, reason, state) VALUES (gen_random_uuid(), me, p_types, p_reason, 'OPEN');
  RETURN false;
END $$;

CREATE FUNCTION platform.last_type_request()
RETURNS TABLE (types text, reason text, state text, requested_at timestamptz, answered_at timestamptz, answer text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT r.types, r.reason, r.state, r.requested_at, r.answered_at, r.answer FROM platform.type_request r
  WHERE r.company_id = platform.current_company() ORDER BY r.requested_at DESC, r.id DESC LIMIT 1
$$;

ALTER FUNCTION platform.change_types OWNER TO registrar;
ALTER FUNCTION platform.last_type_request OWNER TO registrar;
REVOKE ALL ON FUNCTION platform.change_types, platform.last_type_request FROM PUBLIC;
GRANT EXECUTE ON FUNCTION platform.change_types, platform.last_type_request TO company;

-- Shared with the other party by the exchange: the same row in both books.
CREATE TABLE partnership (
  id uuid PRIMARY KEY,
  requester uuid NOT NULL,
  addressee uuid NOT NULL,
  status text NOT NULL CHECK (status IN ('REQUESTED', 'ACTIVE', 'DECLINED', 'ENDED')),
  message text NOT NULL DEFAULT '',
  requested_at timestamptz NOT NULL,
  answered_at timestamptz,
  version int NOT NULL DEFAULT 1
);
CREATE INDEX partnership_by_time ON partnership (requested_at DESC, id DESC);
GRANT SELECT, INSERT, UPDATE ON partnership TO ${tenant};

-- A company's details as they were when the partnership was accepted. Our own row waits here for the acceptance;
-- the other's row is here only while the partnership is active.
CREATE TABLE partner_profile (
  partnership_id uuid NOT NULL,
  company_id uuid NOT NULL,
  legal_name text,
  representative text,
  postal_code text,
  address text,
  phone text,
  email text,
  corporate_number text,
  invoice_registration_number text,
  PRIMARY KEY (partnership_id, company_id)
);
GRANT SELECT, INSERT ON partner_profile TO ${tenant};

GRANT USAGE ON SCHEMA ${tenant} TO exchange;
GRANT SELECT, INSERT, UPDATE ON partnership TO exchange;
GRANT SELECT, INSERT, DELETE ON partner_profile TO exchange;

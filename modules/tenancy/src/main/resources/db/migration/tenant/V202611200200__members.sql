CREATE TABLE member (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  email text NOT NULL,
  language text NOT NULL CHECK (language IN ('ja', 'en')),
  roles text NOT NULL,
  state text NOT NULL CHECK (state IN ('INVITED', 'ACTIVE', 'DISABLED')),
  invited_at timestamptz NOT NULL DEFAULT now(),
  version int NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX member_email ON member (lower(email)) WHERE state <> 'DISABLED';
GRANT SELECT, INSERT, UPDATE ON member TO ${tenant};

-- What partners are shown and nobody else; one row.
CREATE TABLE company_detail (
  id int PRIMARY KEY CHECK (id = 1),
  legal_name text,
  representative text,
  postal_code text,
  address text,
  phone text,
  email text,
  corporate_number text,
  invoice_registration_number text,
  version int NOT NULL DEFAULT 1
);
INSERT INTO company_detail (id) VALUES (1);
GRANT SELECT, UPDATE ON company_detail TO ${tenant};

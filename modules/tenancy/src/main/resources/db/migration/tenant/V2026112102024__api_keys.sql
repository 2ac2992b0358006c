-- Keys for the company's own programs. The secret was shown once; its hash is in the registry.
CREATE TABLE api_key (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  permissions text NOT NULL,
  -- The last characters of the secret, by which people tell one from another.
  hint text NOT NULL,
  made_by uuid NOT NULL REFERENCES member,
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  version int NOT NULL DEFAULT 1
);
CREATE INDEX api_key_by_time ON api_key (made_at DESC, id DESC);
GRANT SELECT, INSERT, UPDATE ON api_key TO ${tenant};

-- What the company's directory calls its people and our roles.
CREATE TABLE provisioned_member (
  member_id uuid PRIMARY KEY REFERENCES member,
  user_name text NOT NULL,
  external_id text,
  -- the directory deleted them: the member stays, disabled, for what they did
  gone boolean NOT NULL DEFAULT false
);
CREATE UNIQUE INDEX provisioned_member_name ON provisioned_member (lower(user_name)) WHERE NOT gone;
GRANT SELECT, INSERT, UPDATE ON provisioned_member TO ${tenant};

CREATE TABLE provisioned_group (
  role text PRIMARY KEY,
  external_id text
);
GRANT SELECT, INSERT, UPDATE ON provisioned_group TO ${tenant};

-- Roles that the company made itself, beside the presets. What they grant is narrowed by the company's types when it is asked.
CREATE TABLE role (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  permissions text NOT NULL,
  -- Orders above it need somebody with more; none: no limit. Without tax.
  approval_limit_yen bigint CHECK (approval_limit_yen >= 0),
  made_at timestamptz NOT NULL DEFAULT now(),
  version int NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX role_name ON role (lower(name));
GRANT SELECT, INSERT, UPDATE, DELETE ON role TO ${tenant};

-- The presets' limits; no row: no limit.
CREATE TABLE preset_limit (
  role text PRIMARY KEY,
  approval_limit_yen bigint NOT NULL CHECK (approval_limit_yen >= 0)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON preset_limit TO ${tenant};

-- Ids between commas, as roles has names. An id whose role is gone grants nothing.
ALTER TABLE member ADD COLUMN own_roles text NOT NULL DEFAULT '';
-- A limit of their own takes the place of their roles'; own and none: no limit.
ALTER TABLE member ADD COLUMN own_limit boolean NOT NULL DEFAULT false;
ALTER TABLE member ADD COLUMN approval_limit_yen bigint CHECK (approval_limit_yen >= 0);

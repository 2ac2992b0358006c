ALTER TABLE member DROP COLUMN approval_limit_yen;
ALTER TABLE member DROP COLUMN own_limit;
ALTER TABLE member DROP COLUMN own_roles;
DROP TABLE preset_limit;
DROP TABLE role;

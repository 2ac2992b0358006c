ALTER TABLE member DROP COLUMN invitation_expires_at;

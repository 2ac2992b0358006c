COMMENT ON COLUMN webhook.secret IS NULL;

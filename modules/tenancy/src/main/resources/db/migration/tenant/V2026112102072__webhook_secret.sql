-- Stays behind when the company takes its data along.
COMMENT ON COLUMN webhook.secret IS 'secret: signs deliveries; shown once, and made anew';

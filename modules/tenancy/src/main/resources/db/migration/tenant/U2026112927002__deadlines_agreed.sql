ALTER TABLE partnership_terms DROP COLUMN answer_days, DROP COLUMN receipt_days;
ALTER TABLE company_setting DROP COLUMN answer_days, DROP COLUMN receipt_days;

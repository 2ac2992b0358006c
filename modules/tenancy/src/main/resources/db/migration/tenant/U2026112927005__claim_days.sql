ALTER TABLE partnership_terms DROP COLUMN claim_days;
ALTER TABLE company_setting DROP COLUMN claim_days;

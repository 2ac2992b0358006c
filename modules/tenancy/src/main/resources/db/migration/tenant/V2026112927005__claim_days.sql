-- How long after the receipt something may be found wrong: agreed like everything else, two weeks where nothing was.
ALTER TABLE partnership_terms ADD COLUMN claim_days int CHECK (claim_days BETWEEN 1 AND 180);
ALTER TABLE company_setting ADD COLUMN claim_days int CHECK (claim_days BETWEEN 1 AND 180);

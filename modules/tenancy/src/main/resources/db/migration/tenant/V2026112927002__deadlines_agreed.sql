-- By when an order is answered, and when a delivery counts as received: agreed like everything else between two partners.
ALTER TABLE partnership_terms
  ADD COLUMN answer_days int CHECK (answer_days BETWEEN 1 AND 60),
  ADD COLUMN receipt_days int CHECK (receipt_days BETWEEN 1 AND 60);
ALTER TABLE company_setting
  ADD COLUMN answer_days int CHECK (answer_days BETWEEN 1 AND 60),
  ADD COLUMN receipt_days int CHECK (receipt_days BETWEEN 1 AND 60);

ALTER TABLE company_detail ADD COLUMN sole_proprietor boolean NOT NULL DEFAULT false;

-- How the company likes it; one row. NULL is the default, which a release may change.
CREATE TABLE company_setting (
  id int PRIMARY KEY CHECK (id = 1),
  language text CHECK (language IN ('JA', 'EN')),
  time_zone text,
  volume_unit text CHECK (volume_unit IN ('M3', 'KOKU')),
  number_pattern text,
  payment text CHECK (payment IN ('MONTHLY', 'PER_SHIPMENT', 'PREPAID')),
  closing_day int CHECK (closing_day BETWEEN 1 AND 31),
  due_months int CHECK (due_months BETWEEN 0 AND 6),
  due_day int CHECK (due_day BETWEEN 1 AND 31),
  due_days int CHECK (due_days BETWEEN 0 AND 180),
  quantity_tolerance_percent numeric(4,1) CHECK (quantity_tolerance_percent BETWEEN 0 AND 20),
  amount_rounding text CHECK (amount_rounding IN ('FLOOR', 'HALF_UP', 'CEILING')),
  volume_rule text,
  price_list text,
  version int NOT NULL DEFAULT 1
);
INSERT INTO company_setting (id) VALUES (1);
GRANT SELECT, UPDATE ON company_setting TO ${tenant};

DROP TABLE company_setting;
ALTER TABLE company_detail DROP COLUMN sole_proprietor;

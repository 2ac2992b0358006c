-- Refused while a company has chosen what the older version does not know.
ALTER TABLE company_setting DROP CONSTRAINT company_setting_volume_unit_check;
ALTER TABLE company_setting ADD CONSTRAINT company_setting_volume_unit_check CHECK (volume_unit IN ('M3', 'KOKU'));

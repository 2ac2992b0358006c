-- Companies that deal in boards and panels think in tsubo.
ALTER TABLE company_setting DROP CONSTRAINT company_setting_volume_unit_check;
ALTER TABLE company_setting ADD CONSTRAINT company_setting_volume_unit_check CHECK (volume_unit IN ('M3', 'KOKU', 'TSUBO'));

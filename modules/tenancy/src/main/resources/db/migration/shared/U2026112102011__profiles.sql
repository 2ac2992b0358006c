DROP FUNCTION platform.last_type_request(), platform.change_types(text, text);
DROP TABLE platform.type_request, market.company_logo;
ALTER TABLE market.company_profile DROP COLUMN search_name, DROP COLUMN logo_hash, DROP COLUMN closed_days, DROP COLUMN working_days;

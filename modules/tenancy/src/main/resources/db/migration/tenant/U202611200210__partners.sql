REVOKE USAGE ON SCHEMA ${tenant} FROM exchange;
DROP TABLE partner_profile, partnership;

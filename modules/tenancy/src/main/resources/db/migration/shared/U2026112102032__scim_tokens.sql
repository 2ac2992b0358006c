DROP FUNCTION platform.drop_scim_token, platform.add_scim_token, platform.scim_tokens, platform.scim_company;
DROP TABLE platform.scim_token;

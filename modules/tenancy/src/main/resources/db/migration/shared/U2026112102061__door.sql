REVOKE EXECUTE ON FUNCTION platform.sign_in, platform.is_operator, platform.open_invitation, platform.companies_of,
  platform.choose_company FROM app_door;
GRANT EXECUTE ON FUNCTION platform.sign_in, platform.is_operator, platform.open_invitation, platform.companies_of,
  platform.choose_company TO app_cell_1;

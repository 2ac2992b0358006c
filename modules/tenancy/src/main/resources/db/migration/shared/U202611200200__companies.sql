DROP TABLE market.company_profile;
DROP SCHEMA market;
DROP FUNCTION platform.rename_company(text, text), platform.invite_member(uuid, bytea, timestamptz),
  platform.use_invitation(bytea, text, text), platform.open_invitation(bytea), platform.is_operator(text, text),
  platform.sign_in(text, text, uuid), platform.current_company();
DROP TABLE platform.invitation, platform.operator_audit, platform.operator, platform.login, platform.company;

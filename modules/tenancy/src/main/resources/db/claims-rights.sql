-- One question and no other. By the migrator, after the migrations, where there is such a login. May run again.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'app_claims') THEN
    GRANT USAGE ON SCHEMA platform TO app_claims;
    GRANT EXECUTE ON FUNCTION platform.company_of_token(text, text) TO app_claims;
  END IF;
END $$;

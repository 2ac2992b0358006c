-- The login of the claims function. May run again; part of the migration task's work on a new database (docs/operations.md).

-- as the master user, in the database of ours
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'app_claims') THEN
    CREATE ROLE app_claims LOGIN NOINHERIT CONNECTION LIMIT 40;
  END IF;
  -- on RDS: no password, a signed request of the function's role instead
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'rds_iam') THEN
    GRANT rds_iam TO app_claims;
  END IF;
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO app_claims', current_database());
END $$;
ALTER ROLE app_claims SET search_path = '';
ALTER ROLE app_claims SET statement_timeout = '3s';

-- as kiba_migrator, after the migrations: one question and no other
GRANT USAGE ON SCHEMA platform TO app_claims;
GRANT EXECUTE ON FUNCTION platform.company_of_token(text, text) TO app_claims;

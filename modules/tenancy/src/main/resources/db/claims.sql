-- The login of whoever makes tokens, where that is no part of ours, such as Cognito's function. By the master user, after
-- bootstrap.sql; what it may ask comes after the migrations (claims-rights.sql). May run again.
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

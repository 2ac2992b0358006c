-- Once for each cell, after bootstrap.sql; ${login} is app_cell_1, app_cell_2, … May run again.
-- A login that is a member of thousands of roles pays for it at each connection; with a few hundred it does not.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${login}') THEN
    CREATE ROLE ${login} LOGIN NOINHERIT;
  END IF;
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO ${login}', current_database());
END $$;
-- One SET LOCAL ROLE picks both the rights and the schema: they bear the same name.
ALTER ROLE ${login} SET search_path = "$user";
ALTER ROLE ${login} SET idle_in_transaction_session_timeout = '30s';
ALTER ROLE ${login} SET statement_timeout = '30s';
ALTER ROLE ${login} SET lock_timeout = '10s';

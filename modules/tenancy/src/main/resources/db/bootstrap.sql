-- Once per database, by its superuser or, on a server that somebody else runs, by the master user, who is none. May run again.
-- Roles are the walls of Kiba: who owns, who may log in, and what PUBLIC must not be able to do.

-- kiba_owner     owns every schema, table and function of ours; nobody logs in as it
-- exchange       owns the definer functions that carry a trade over to the other party's book
-- registrar      owns the definer functions of the registry
-- company        carries the grants that every company's role has alike (read the market, call the exchange)
-- reviewer       lets reviewers' logins connect, and policies know them; carries no grant on anything else
-- kiba_migrator  login of the migration task
-- app_cell_<k>   logins that serve companies, each those of its cell; own nothing and inherit nothing (cell.sql)
-- app_door       login that asks who somebody is, before any company is bound; can become no company
-- app_platform   login that serves the operator, invitations and the outbox
-- app_claims     login of whoever makes tokens, where that is no part of ours (claims.sql)
-- kiba_master    the master user of a server that somebody else runs: made these roles and may change them, is none of them
DO $$
DECLARE r record;
BEGIN
  FOR r IN SELECT * FROM (VALUES
      ('kiba_owner', 'NOLOGIN CREATEROLE'), ('exchange', 'NOLOGIN'), ('registrar', 'NOLOGIN'), ('company', 'NOLOGIN'), ('reviewer', 'NOLOGIN'),
      ('kiba_migrator', 'LOGIN'), ('app_door', 'LOGIN NOINHERIT'), ('app_platform', 'LOGIN')) AS v (name, options)
  LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = r.name) THEN
      EXECUTE format('CREATE ROLE %I %s', r.name, r.options);
    END IF;
  END LOOP;
  -- Who is no superuser may make these roles, but act for them, as what follows wants, only as long as it is one of them.
  IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
    GRANT kiba_owner, exchange, registrar TO CURRENT_USER WITH INHERIT TRUE, SET TRUE;
  END IF;
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format('GRANT CONNECT ON DATABASE %I TO kiba_migrator, app_door, app_platform, reviewer', current_database());
  EXECUTE format('GRANT CREATE, CONNECT ON DATABASE %I TO kiba_owner', current_database());
END $$;

GRANT kiba_owner TO kiba_migrator WITH INHERIT FALSE, SET TRUE;
ALTER ROLE kiba_migrator SET role = 'kiba_owner';
GRANT exchange, registrar TO kiba_owner WITH INHERIT TRUE, SET TRUE;
GRANT company, reviewer TO kiba_owner WITH ADMIN TRUE, INHERIT FALSE, SET FALSE;

ALTER ROLE app_platform SET search_path = 'platform';
ALTER ROLE app_door SET search_path = '';
ALTER ROLE app_door SET statement_timeout = '10s';

REVOKE ALL ON SCHEMA public FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE kiba_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE exchange REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE registrar REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

DO $$
BEGIN
  IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
    REVOKE kiba_owner, exchange, registrar FROM CURRENT_USER GRANTED BY CURRENT_USER;
  END IF;
END $$;

-- What an injected statement could use to step over the wall. Where these belong to somebody else, the server warns, nothing
-- is taken, and the audit says so (docs/adr/0032).
REVOKE EXECUTE ON FUNCTION pg_catalog.set_config(text, text, boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION pg_catalog.set_config(text, text, boolean) TO kiba_owner;
REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC;
GRANT USAGE ON LANGUAGE plpgsql TO kiba_owner, exchange, registrar;
REVOKE EXECUTE ON FUNCTION pg_catalog.lo_creat(integer), pg_catalog.lo_create(oid), pg_catalog.lo_from_bytea(oid, bytea),
  pg_catalog.lo_open(oid, integer), pg_catalog.lo_get(oid), pg_catalog.lo_get(oid, bigint, integer),
  pg_catalog.lo_put(oid, bigint, bytea), pg_catalog.lo_unlink(oid) FROM PUBLIC;

-- A company that leaves: it only reads, waits, and then its book is dropped. Until the book is ready to go it may stay after all.
ALTER TABLE platform.company DROP CONSTRAINT company_state_check;
ALTER TABLE platform.company ADD CONSTRAINT company_state_check
  CHECK (state IN ('INVITED', 'ACTIVE', 'SUSPENDED', 'LEAVING', 'CLOSED'));

-- Numbers of certificates; one that is given to a company that stays after all is not used again.
CREATE SEQUENCE platform.certificate_number;
GRANT USAGE ON SEQUENCE platform.certificate_number TO registrar;

CREATE TABLE platform.leaving (
  id uuid PRIMARY KEY,
  company_id uuid NOT NULL REFERENCES platform.company,
  certificate text NOT NULL UNIQUE,
  asked_at timestamptz NOT NULL DEFAULT now(),
  asked_by uuid NOT NULL,
  closes_at timestamptz NOT NULL,
  -- The last export, made after nobody wrote any more: the hash of its manifest, and each table's with its hash.
  manifest_sha256 text,
  exported_at timestamptz,
  exported text,
  -- What is in the way; nothing from the moment on at which the book is ready to go.
  open_matters int NOT NULL DEFAULT 0,
  ready_at timestamptz,
  revoked_at timestamptz,
  revoked_by text CHECK (revoked_by IN ('COMPANY', 'OPERATOR')),
  version int NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX leaving_once ON platform.leaving (company_id) WHERE revoked_at IS NULL;
CREATE INDEX leaving_by_time ON platform.leaving (asked_at DESC, id DESC);
GRANT SELECT, UPDATE ON platform.leaving TO app_platform;
GRANT SELECT, INSERT, UPDATE ON platform.leaving TO registrar;

-- What was deleted and when. Stays when everything else of the company is gone; no personal data.
CREATE TABLE platform.deletion_certificate (
  id uuid PRIMARY KEY,
  number text NOT NULL UNIQUE,
  company_id uuid NOT NULL,
  trade_name text NOT NULL,
  asked_at timestamptz NOT NULL,
  -- A member of the company; who that was went with the book.
  asked_by uuid NOT NULL,
  exported_at timestamptz,
  manifest_sha256 text,
  deleted_at timestamptz NOT NULL DEFAULT now(),
  schema_name text NOT NULL,
  -- Tables with the number of rows deleted, as JSON.
  deleted text NOT NULL,
  rows bigint NOT NULL,
  -- Files go after the book is gone: a node that dies in between leaves this empty, and the next turn goes on.
  files_deleted_at timestamptz
);
CREATE INDEX deletion_certificate_by_time ON platform.deletion_certificate (deleted_at DESC, id DESC);
GRANT SELECT ON platform.deletion_certificate TO app_platform;

-- Only an active company begins to leave. Nobody finds it from now on. Returns the number of the certificate to come.
CREATE FUNCTION platform.leave(p_id uuid, p_by uuid, p_days int) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  me uuid := platform.current_company();
  given text;
BEGIN
  UPDATE platform.company SET state = 'LEAVING', version = version + 1 WHERE id = me AND state = 'ACTIVE';
  IF NOT FOUND THEN RETURN NULL; END IF;
  UPDATE market.company_profile SET active = false WHERE company_id = me;
  given := format('KD-%s-%s', to_char(now() AT TIME ZONE 'Asia/Tokyo', 'YYYY'), lpad(nextval('platform.certificate_number')::text, 5, '0'));
  INSERT INTO platform.leaving (id, company_id, certificate, asked_by, closes_at)
  VALUES (p_id, me, given, p_by, now() + make_interval(days => p_days));
  RETURN given;
END $$;

-- The company stays after all. False when it is too late, or it is not leaving.
CREATE FUNCTION platform.stay() RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE me uuid := platform.current_company();
BEGIN
  UPDATE platform.leaving SET revoked_at = now(), revoked_by = 'COMPANY', version = version + 1
  WHERE company_id = me AND revoked_at IS NULL AND ready_at IS NULL;
  IF NOT FOUND THEN RETURN false; END IF;
  UPDATE platform.company SET state = 'ACTIVE', version = version + 1 WHERE id = me AND state = 'LEAVING';
  UPDATE market.company_profile SET active = true WHERE company_id = me;
  RETURN true;
END $$;

CREATE FUNCTION platform.own_leaving() RETURNS SETOF platform.leaving
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT * FROM platform.leaving WHERE company_id = platform.current_company() AND revoked_at IS NULL
$$;

CREATE FUNCTION platform.leaving_exported(p_id uuid, p_sha256 text, p_tables text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
  UPDATE platform.leaving SET manifest_sha256 = p_sha256, exported = p_tables, exported_at = now()
  WHERE id = p_id AND company_id = platform.current_company() AND revoked_at IS NULL AND ready_at IS NULL
$$;

-- The waiting time is over: with nothing in the way and the data handed over, the book is ready to go. Returns whether it is.
CREATE FUNCTION platform.leaving_ready(p_id uuid, p_open int) RETURNS boolean
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog AS $$
  UPDATE platform.leaving SET open_matters = p_open, version = version + 1,
    ready_at = CASE WHEN p_open = 0 AND closes_at <= now() AND manifest_sha256 IS NOT NULL THEN coalesce(ready_at, now()) END
  WHERE id = p_id AND company_id = platform.current_company() AND revoked_at IS NULL
  RETURNING ready_at IS NOT NULL
$$;

ALTER FUNCTION platform.leave OWNER TO registrar;
ALTER FUNCTION platform.stay OWNER TO registrar;
ALTER FUNCTION platform.own_leaving OWNER TO registrar;
ALTER FUNCTION platform.leaving_exported OWNER TO registrar;
ALTER FUNCTION platform.leaving_ready OWNER TO registrar;
REVOKE ALL ON FUNCTION platform.leave, platform.stay, platform.own_leaving, platform.leaving_exported,
  platform.leaving_ready FROM PUBLIC;
GRANT EXECUTE ON FUNCTION platform.leave, platform.stay, platform.own_leaving, platform.leaving_exported,
  platform.leaving_ready TO company;

-- Who has or had to do with a company that is not on the market (suspended, leaving, gone) still reads its name: it stands
-- in their own books.
CREATE FUNCTION exchange.knows(p_other uuid) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT EXISTS (SELECT FROM exchange.partnership
    WHERE platform.current_company() IN (requester, addressee) AND p_other IN (requester, addressee))
$$;
ALTER FUNCTION exchange.knows OWNER TO exchange;
REVOKE ALL ON FUNCTION exchange.knows FROM PUBLIC;
GRANT EXECUTE ON FUNCTION exchange.knows TO company;
CREATE POLICY acquaintances_read ON market.company_profile FOR SELECT TO company
  USING (NOT active AND exchange.knows(company_id));

-- Invitations that are of no use any more are swept.
GRANT DELETE ON platform.invitation TO app_platform;

-- Members of a leaving company still come in, to read, to fetch their data, and to stay after all.
DO $$
BEGIN
  EXECUTE replace(pg_get_functiondef('platform.companies_of(text, text)'::regprocedure),
    'c.state IN (''ACTIVE'', ''SUSPENDED'')', 'c.state IN (''ACTIVE'', ''SUSPENDED'', ''LEAVING'')');
END $$;

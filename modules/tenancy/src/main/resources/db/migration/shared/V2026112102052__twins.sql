-- Two companies that trade each keep their copy, and the two never differ. This compares them, inside the database: what
-- comes out are ids and counts, nothing of the rows.

-- Which kinds of thing two companies share, and where it says who the two are.
CREATE TABLE exchange.twin_kind (
  kind text PRIMARY KEY,
  routing_table text NOT NULL,
  first_party text NOT NULL,
  second_party text NOT NULL,
  root_table text NOT NULL,
  key_column text NOT NULL,
  private_status text
);
COMMENT ON COLUMN exchange.twin_kind.key_column IS 'by which the other tables of this kind name the routing row';
COMMENT ON COLUMN exchange.twin_kind.private_status IS 'a root row in this status stands in one book only';
INSERT INTO exchange.twin_kind VALUES ('PARTNERSHIP', 'partnership', 'requester', 'addressee', 'partnership', 'partnership_id', NULL);

-- Tables whose two copies are alike only while the routing row says so.
CREATE TABLE exchange.twin_while (
  table_name text PRIMARY KEY,
  routing_status text NOT NULL
);
-- Before a partnership is accepted, and after it ended, each book has its own company's details only.
INSERT INTO exchange.twin_while VALUES ('partner_profile', 'ACTIVE');
GRANT SELECT ON exchange.twin_kind, exchange.twin_while TO exchange;
CREATE INDEX partnership_by_parties ON exchange.partnership (requester, addressee, id);

-- Every table of a book that the exchange may write: none can be forgotten. One that no kind claims is returned without a
-- kind, and reported.
CREATE FUNCTION exchange.twin_tables() RETURNS TABLE (kind text, table_name text, key_column text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT k.kind, c.relname::text, CASE WHEN c.relname = k.root_table THEN 'id' ELSE k.key_column END
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN exchange.twin_kind k ON c.relname = k.root_table OR EXISTS (SELECT FROM pg_attribute a
      WHERE a.attrelid = c.oid AND a.attname = k.key_column AND a.attnum > 0 AND NOT a.attisdropped)
  WHERE n.nspname = 't_template00000000' AND c.relkind IN ('r', 'p')
    AND (has_any_column_privilege('exchange', c.oid, 'INSERT') OR has_any_column_privilege('exchange', c.oid, 'UPDATE'))
  ORDER BY k.kind, c.relname <> k.root_table, c.relname
$$;

-- Compares what the next routing rows after the given place share, in the order of their parties. STABLE: all of it is seen
-- at one moment, so a trade that is being written shows as it was before, on both sides; and nothing is locked but against
-- DDL. The last row (what = 'COMPARED') says how many routing rows these were and where to go on.
CREATE FUNCTION exchange.twin_compare(p_kind text, p_first uuid, p_second uuid, p_id uuid, p_limit int)
RETURNS TABLE (what text, table_name text, subject uuid, row_key text, one uuid, other uuid, n bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  k exchange.twin_kind;
  pair record;
  shared record;
  mine text;
  theirs text;
  wanted text;
  columns text;
  primary_key text;
  keys uuid[];
  last_id uuid;
  last_one uuid;
  last_other uuid;
  compared bigint := 0;
BEGIN
  SELECT * INTO STRICT k FROM exchange.twin_kind t WHERE t.kind = p_kind;
  -- Few pairs at a time: each takes a lock on some tables, and there is room for a few thousand.
  FOR pair IN EXECUTE format(
    'SELECT first, second, array_agg(id ORDER BY id) AS ids FROM (
       SELECT first, second, id, dense_rank() OVER (ORDER BY first, second) AS nth FROM (
         SELECT %2$I AS first, %3$I AS second, id FROM exchange.%1$I WHERE (%2$I, %3$I, id) > ($1, $2, $3)
         ORDER BY %2$I, %3$I, id LIMIT $4) batch) ranked
     WHERE nth <= 20 GROUP BY first, second ORDER BY first, second', k.routing_table, k.first_party, k.second_party)
    USING p_first, p_second, p_id, p_limit
  LOOP
    last_one := pair.first;
    last_other := pair.second;
    last_id := pair.ids[cardinality(pair.ids)];
    mine := exchange.book_of(pair.first);
    theirs := exchange.book_of(pair.second);
    IF to_regnamespace(mine) IS NULL OR to_regnamespace(theirs) IS NULL THEN
      -- One of the two has left, and its book with it: the other's copy has no twin any more.
      RETURN QUERY SELECT 'ALONE', NULL::text, NULL::uuid, NULL::text, pair.first, pair.second, cardinality(pair.ids)::bigint;
      CONTINUE;
    END IF;
    compared := compared + cardinality(pair.ids);
    FOR shared IN SELECT t.table_name, t.key_column FROM exchange.twin_tables() t WHERE t.kind = p_kind LOOP
      CONTINUE WHEN to_regclass(format('%I.%I', mine, shared.table_name)) IS NULL
        OR to_regclass(format('%I.%I', theirs, shared.table_name)) IS NULL;
      keys := pair.ids;
      SELECT w.routing_status INTO wanted FROM exchange.twin_while w WHERE w.table_name = shared.table_name;
      IF wanted IS NOT NULL THEN
        EXECUTE format('SELECT array_agg(id) FROM exchange.%I WHERE id = ANY ($1) AND status = $2', k.routing_table)
          INTO keys USING pair.ids, wanted;
      END IF;
      -- Columns that both books have: during a rollout one of them may be a migration ahead.
      SELECT string_agg(format('%I', a.attname), ', ' ORDER BY a.attname) INTO columns
      FROM pg_attribute a JOIN pg_attribute b ON b.attname = a.attname AND b.attnum > 0 AND NOT b.attisdropped
      WHERE a.attrelid = format('%I.%I', mine, shared.table_name)::regclass AND a.attnum > 0 AND NOT a.attisdropped
        AND b.attrelid = format('%I.%I', theirs, shared.table_name)::regclass;
      SELECT string_agg(format('%I', a.attname), ', ' ORDER BY a.attname) INTO primary_key
      FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
      WHERE i.indrelid = format('%I.%I', mine, shared.table_name)::regclass AND i.indisprimary;
      RETURN QUERY EXECUTE format(
        'WITH a AS (SELECT %1$I AS subject, ROW(%2$s)::text AS k, sha256(convert_to(ROW(%3$s)::text, ''UTF8'')) AS h
                    FROM %4$I.%6$I WHERE %1$I = ANY ($1)),
              b AS (SELECT %1$I AS subject, ROW(%2$s)::text AS k, sha256(convert_to(ROW(%3$s)::text, ''UTF8'')) AS h
                    FROM %5$I.%6$I WHERE %1$I = ANY ($1))
         SELECT CASE WHEN b.k IS NULL THEN ''ONLY_ONE'' WHEN a.k IS NULL THEN ''ONLY_OTHER'' ELSE ''DIFFERENT'' END,
           %6$L::text, coalesce(a.subject, b.subject), coalesce(a.k, b.k), $2, $3, 1::bigint
         FROM a FULL JOIN b ON b.k = a.k WHERE a.h IS DISTINCT FROM b.h ORDER BY 3, 4 LIMIT 1000',
        shared.key_column, primary_key, columns, mine, theirs, shared.table_name) USING keys, pair.first, pair.second;
      IF shared.table_name = k.root_table THEN
        RETURN QUERY EXECUTE format(
          'SELECT ''NOWHERE'', %3$L::text, i, NULL::text, $2, $3, 1::bigint FROM unnest($1) i
           WHERE NOT EXISTS (SELECT FROM %1$I.%3$I r WHERE r.id = i) AND NOT EXISTS (SELECT FROM %2$I.%3$I r WHERE r.id = i)',
          mine, theirs, k.root_table) USING pair.ids, pair.first, pair.second;
      END IF;
    END LOOP;
  END LOOP;
  RETURN QUERY SELECT 'COMPARED', NULL::text, last_id, NULL::text, last_one, last_other, compared;
END $$;

-- What stands in this company's book as if it were shared, and no routing row knows of: nobody compares it otherwise.
CREATE FUNCTION exchange.twin_strays(p_company uuid)
RETURNS TABLE (what text, table_name text, subject uuid, row_key text, one uuid, other uuid, n bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  book text := exchange.book_of(p_company);
  shared record;
BEGIN
  FOR shared IN SELECT k.*, t.table_name AS of_table, t.key_column AS by_column
    FROM exchange.twin_tables() t JOIN exchange.twin_kind k ON k.kind = t.kind
  LOOP
    CONTINUE WHEN to_regclass(format('%I.%I', book, shared.of_table)) IS NULL;
    RETURN QUERY EXECUTE format(
      'SELECT DISTINCT ''STRAY'', %3$L::text, r.%4$I, NULL::text, $1, NULL::uuid, 1::bigint FROM %1$I.%3$I r
       WHERE NOT EXISTS (SELECT FROM exchange.%2$I x WHERE x.id = r.%4$I AND $1 IN (x.%5$I, x.%6$I))'
      || CASE WHEN shared.private_status IS NULL THEN '' ELSE
        ' AND NOT EXISTS (SELECT FROM %1$I.%7$I p WHERE p.id = r.%4$I AND p.status = %8$L)' END || ' LIMIT 1000',
      book, shared.routing_table, shared.of_table, shared.by_column, shared.first_party, shared.second_party, shared.root_table,
      shared.private_status) USING p_company;
  END LOOP;
END $$;

ALTER FUNCTION exchange.twin_tables OWNER TO exchange;
ALTER FUNCTION exchange.twin_compare OWNER TO exchange;
ALTER FUNCTION exchange.twin_strays OWNER TO exchange;
REVOKE ALL ON FUNCTION exchange.twin_tables, exchange.twin_compare, exchange.twin_strays FROM PUBLIC;
GRANT USAGE ON SCHEMA exchange TO app_platform;
GRANT EXECUTE ON FUNCTION exchange.twin_tables, exchange.twin_compare, exchange.twin_strays TO app_platform;

CREATE TABLE platform.twin_run (
  id uuid PRIMARY KEY,
  started_at timestamptz NOT NULL,
  finished_at timestamptz,
  asked_by text,
  compared bigint NOT NULL DEFAULT 0,
  alone bigint NOT NULL DEFAULT 0,
  books bigint NOT NULL DEFAULT 0,
  divergences bigint NOT NULL DEFAULT 0
);
CREATE INDEX twin_run_by_time ON platform.twin_run (started_at DESC, id DESC);
CREATE TABLE platform.twin_divergence (
  run_id uuid NOT NULL REFERENCES platform.twin_run ON DELETE CASCADE,
  no int NOT NULL,
  what text NOT NULL,
  table_name text NOT NULL,
  subject uuid,
  row_key text,
  one uuid,
  other uuid,
  PRIMARY KEY (run_id, no)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON platform.twin_run TO app_platform;
GRANT SELECT, INSERT ON platform.twin_divergence TO app_platform;

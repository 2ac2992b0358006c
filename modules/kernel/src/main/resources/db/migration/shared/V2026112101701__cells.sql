-- Every schema that was made for a company, taken or spare, and the cell whose login may become it.
CREATE TABLE platform.book (
  schema_name text PRIMARY KEY CHECK (schema_name ~ '^t_[a-z0-9]{16}$'),
  cell int NOT NULL CHECK (cell > 0),
  made_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX book_of_cell ON platform.book (cell);
GRANT SELECT ON platform.book TO app_platform, registrar;

-- Until now there was one cell.
INSERT INTO platform.book (schema_name, cell)
SELECT r.rolname, 1 FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid JOIN pg_roles l ON l.oid = m.member
WHERE l.rolname = 'app_cell_1' AND r.rolname ~ '^t_[a-z0-9]{16}$';

-- Who is asked before any company is bound is asked at the door, by a login that can become no company.
GRANT USAGE ON SCHEMA platform TO app_door;
REVOKE USAGE ON SCHEMA platform FROM app_cell_1;

CREATE FUNCTION platform.cell_of(p_schema text) RETURNS int
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT cell FROM platform.book WHERE schema_name = p_schema
$$;

-- Each cell that has a book: one step of the index for each, not one for each book.
CREATE FUNCTION platform.cells() RETURNS SETOF int
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  WITH RECURSIVE cell (k) AS (
    SELECT min(cell) FROM platform.book
    UNION ALL
    SELECT (SELECT min(b.cell) FROM platform.book b WHERE b.cell > c.k) FROM cell c WHERE c.k IS NOT NULL
  )
  SELECT k FROM cell WHERE k IS NOT NULL
$$;

ALTER FUNCTION platform.cell_of OWNER TO registrar;
ALTER FUNCTION platform.cells OWNER TO registrar;
REVOKE ALL ON FUNCTION platform.cell_of, platform.cells FROM PUBLIC;
GRANT EXECUTE ON FUNCTION platform.cell_of, platform.cells TO app_door;

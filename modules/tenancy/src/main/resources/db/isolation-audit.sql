-- Every hole in the walls between companies that the catalog can show: one row each, none on a healthy database.
-- Superuser only, reads nothing but the catalog; runs in psql as it stands.
WITH tenant AS (
  SELECT oid, rolname AS name FROM pg_roles WHERE rolname ~ '^t_[a-z0-9]{16}$'
), ours AS (
  SELECT oid, nspname AS name, nspname ~ '^t_[a-z0-9]{16}$' AS book, nspacl, nspowner FROM pg_namespace
  WHERE nspname ~ '^t_[a-z0-9]{16}$' OR nspname IN ('platform', 'market', 'exchange', 'kiba_migration')
), raw_grant AS (
  SELECT 'schema' AS kind, n.oid AS schema, n.name AS object, n.name AS shown, a.*
  FROM ours n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a
  UNION ALL
  SELECT 'table', c.relnamespace, c.relname, c.oid::regclass::text, a.*
  FROM pg_class c, aclexplode(coalesce(c.relacl, acldefault(CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", c.relowner))) a
  WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND c.relnamespace IN (SELECT oid FROM ours)
  UNION ALL
  SELECT 'column', c.relnamespace, c.relname, c.oid::regclass || '.' || f.attname, a.*
  FROM pg_attribute f JOIN pg_class c ON c.oid = f.attrelid, aclexplode(f.attacl) a
  WHERE c.relnamespace IN (SELECT oid FROM ours)
  UNION ALL
  SELECT 'function', p.pronamespace, p.proname, p.oid::regprocedure::text, a.*
  FROM pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
  WHERE p.pronamespace IN (SELECT oid FROM ours)
), granted AS (
  SELECT g.kind, n.name AS schema, n.book, g.object, g.privilege_type AS privilege, g.is_grantable AS passed_on,
         CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(g.grantee) END AS grantee,
         format('%s %s: %s may %s', g.kind, g.shown, CASE g.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(g.grantee) END,
                g.privilege_type) AS finding
  FROM raw_grant g JOIN ours n ON n.oid = g.schema
  WHERE g.grantee = 0 OR pg_get_userbyid(g.grantee) <> 'kiba_owner'
)

-- A company's book: its own role on data, the exchange on the tables that stand in both books, nobody else.
SELECT finding FROM granted
WHERE book AND (passed_on OR NOT CASE
  WHEN grantee = schema AND kind = 'schema' THEN privilege = 'USAGE'
  WHEN grantee = schema AND kind IN ('table', 'column') THEN privilege IN ('SELECT', 'INSERT')
    OR (privilege IN ('UPDATE', 'DELETE') AND object NOT IN ('audit_entry', 'idempotent_answer', 'stock_movement', 'trade_step'))
  WHEN grantee = 'exchange' AND kind = 'schema' THEN privilege = 'USAGE'
  WHEN grantee = 'exchange' AND kind IN ('table', 'column') THEN
    (object ~ '^(partnership|trade_.+)$' AND privilege IN ('SELECT', 'INSERT', 'UPDATE'))
    OR (object = 'partner_profile' AND privilege IN ('SELECT', 'INSERT', 'DELETE'))
  ELSE false END)
UNION ALL
-- The shared schemas: companies read and write the market and call functions; the door asks who somebody is.
SELECT finding FROM granted
WHERE NOT book AND (passed_on OR NOT CASE
  WHEN grantee = 'company' AND schema IN ('market', 'exchange', 'platform') THEN kind = 'function' OR privilege = 'USAGE'
    OR (schema = 'market' AND privilege IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE'))
  WHEN grantee = 'app_door' AND schema = 'platform' THEN (kind = 'schema' AND privilege = 'USAGE')
    OR (kind = 'function' AND object IN ('sign_in', 'is_operator', 'open_invitation', 'companies_of', 'choose_company',
      'cell_of', 'cells'))
  WHEN grantee = 'app_platform' THEN schema IN ('platform', 'market') AND privilege <> 'CREATE'
  WHEN grantee IN ('exchange', 'registrar') THEN schema <> 'kiba_migration'
  ELSE false END)
UNION ALL
-- A company's role has nothing outside its own schema, on whatever kind of object.
SELECT format('role %s has a grant on %s', t.name, pg_describe_object(d.classid, d.objid, d.objsubid))
FROM pg_shdepend d JOIN tenant t ON d.refclassid = 'pg_authid'::regclass AND d.refobjid = t.oid
  LEFT JOIN pg_class c ON d.classid = 'pg_class'::regclass AND c.oid = d.objid
  LEFT JOIN pg_proc p ON d.classid = 'pg_proc'::regclass AND p.oid = d.objid
  LEFT JOIN pg_namespace n ON n.oid = coalesce(c.relnamespace, p.pronamespace,
    CASE WHEN d.classid = 'pg_namespace'::regclass THEN d.objid END)
WHERE d.deptype = 'a' AND d.dbid IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
  AND n.nspname IS DISTINCT FROM t.name
UNION ALL
-- What is made later must not be open either.
SELECT format('default privileges of %s: %s may %s', pg_get_userbyid(d.defaclrole),
              CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(a.grantee) END, a.privilege_type)
FROM pg_default_acl d, aclexplode(d.defaclacl) a WHERE a.grantee <> d.defaclrole
UNION ALL
SELECT format('functions that %s makes are open to PUBLIC', r.rolname)
FROM pg_roles r WHERE r.rolname IN ('kiba_owner', 'exchange', 'registrar')
  AND NOT EXISTS (SELECT FROM pg_default_acl d WHERE d.defaclrole = r.oid AND d.defaclobjtype = 'f' AND d.defaclnamespace = 0)
UNION ALL
-- Who may become whom: a cell's login takes companies' roles and inherits none; a company is nobody but itself.
SELECT format('%s is a member of %s (admin %s, inherit %s, set %s)', m.member::regrole, m.roleid::regrole, m.admin_option, m.inherit_option, m.set_option)
FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles r ON r.oid = m.member
WHERE (g.rolname ~ '^(t_[a-z0-9]{16}|app_.*|company|exchange|registrar|kiba_.*)$'
    OR r.rolname ~ '^(t_[a-z0-9]{16}|app_.*|company|exchange|registrar|kiba_.*)$')
  AND NOT CASE
    WHEN g.rolname ~ '^t_[a-z0-9]{16}$' THEN (r.rolname ~ '^app_cell_\d+$' AND m.set_option AND NOT m.inherit_option AND NOT m.admin_option)
      OR (r.rolname = 'kiba_owner' AND NOT m.inherit_option AND NOT m.set_option)
    WHEN g.rolname = 'company' THEN NOT m.set_option AND CASE WHEN r.rolname = 'kiba_owner' THEN NOT m.inherit_option
      ELSE r.rolname ~ '^t_[a-z0-9]{16}$' AND NOT m.admin_option END
    WHEN g.rolname IN ('exchange', 'registrar') THEN r.rolname = 'kiba_owner'
    WHEN g.rolname = 'kiba_owner' THEN r.rolname = 'kiba_migrator' AND NOT m.inherit_option AND NOT m.admin_option
    ELSE false END
UNION ALL
SELECT format('role %s can be taken in %s cells', m.roleid::regrole, count(DISTINCT m.member))
FROM pg_auth_members m JOIN tenant t ON t.oid = m.roleid JOIN pg_roles r ON r.oid = m.member AND r.rolname ~ '^app_cell_\d+$'
GROUP BY m.roleid HAVING count(DISTINCT m.member) > 1
UNION ALL
-- Attributes that step over every grant.
SELECT format('role %s is superuser, makes roles or databases, replicates, passes row level security or may log in', rolname)
FROM pg_roles WHERE rolname ~ '^(t_[a-z0-9]{16}|app_.*|company|exchange|registrar|kiba_.*)$'
  AND (rolsuper OR rolbypassrls OR rolreplication OR rolcreatedb OR (rolcreaterole AND rolname <> 'kiba_owner')
    OR (rolcanlogin AND rolname !~ '^(app_cell_\d+|app_door|app_platform|kiba_migrator)$'))
UNION ALL
SELECT format('login %s inherits what its companies may do', rolname)
FROM pg_roles WHERE rolname ~ '^app_cell_\d+$' AND rolinherit
UNION ALL
SELECT format('login %s has another search path than "$user"', rolname)
FROM pg_roles r WHERE rolname ~ '^app_cell_\d+$'
  AND NOT EXISTS (SELECT FROM pg_db_role_setting s WHERE s.setrole = r.oid AND 'search_path="$user"' = ANY (s.setconfig))
UNION ALL
-- Owners: an owner may give away what it owns, so no company and no login owns anything.
SELECT format('%s owns %s', r.rolname, pg_describe_object(d.classid, d.objid, d.objsubid))
FROM pg_shdepend d JOIN pg_roles r ON d.refclassid = 'pg_authid'::regclass AND d.refobjid = r.oid
WHERE d.deptype = 'o' AND d.dbid IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))
  AND (r.rolname ~ '^(t_[a-z0-9]{16}|app_.*|company|kiba_migrator)$' OR (r.rolname IN ('exchange', 'registrar') AND d.classid <> 'pg_proc'::regclass
    AND d.classid <> 'pg_default_acl'::regclass))
UNION ALL
SELECT format('%s belongs to %s, not to kiba_owner', c.oid::regclass, pg_get_userbyid(c.relowner))
FROM pg_class c JOIN ours n ON n.oid = c.relnamespace
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND pg_get_userbyid(c.relowner) <> 'kiba_owner'
UNION ALL
SELECT format('schema %s belongs to %s, not to kiba_owner', name, pg_get_userbyid(nspowner)) FROM ours WHERE pg_get_userbyid(nspowner) <> 'kiba_owner'
UNION ALL
SELECT format('schema %s is none of ours', nspname) FROM pg_namespace
WHERE nspname !~ '^(pg_.*|information_schema|public)$' AND oid NOT IN (SELECT oid FROM ours)
UNION ALL
SELECT format('schema %s has no role of its name', name) FROM ours WHERE book AND name NOT IN (SELECT name FROM tenant)
UNION ALL
-- References that lead out of a book or into one: a foreign key tells whether a row is there, a view shows it.
SELECT format('foreign key %s leads from %s to %s', k.conname, k.conrelid::regclass, k.confrelid::regclass)
FROM pg_constraint k JOIN pg_class a ON a.oid = k.conrelid JOIN pg_class b ON b.oid = k.confrelid
WHERE k.contype = 'f' AND a.relnamespace <> b.relnamespace
  AND EXISTS (SELECT FROM ours WHERE book AND oid IN (a.relnamespace, b.relnamespace))
UNION ALL
SELECT DISTINCT format('%s reads %s', pg_describe_object(d.classid, d.objid, 0), t.oid::regclass)
FROM pg_depend d JOIN pg_class t ON d.refclassid = 'pg_class'::regclass AND t.oid = d.refobjid JOIN ours n ON n.oid = t.relnamespace AND n.book
  LEFT JOIN pg_rewrite w ON d.classid = 'pg_rewrite'::regclass AND w.oid = d.objid
  LEFT JOIN pg_policy y ON d.classid = 'pg_policy'::regclass AND y.oid = d.objid
  LEFT JOIN pg_class c ON c.oid = coalesce(w.ev_class, y.polrelid, CASE WHEN d.classid = 'pg_class'::regclass THEN d.objid END)
  LEFT JOIN pg_proc p ON d.classid = 'pg_proc'::regclass AND p.oid = d.objid
WHERE coalesce(c.relnamespace, p.pronamespace) <> t.relnamespace
  AND coalesce(c.relnamespace, p.pronamespace) <> 'pg_toast'::regnamespace
UNION ALL
SELECT format('trigger %s on %s', t.tgname, t.tgrelid::regclass)
FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid JOIN ours n ON n.oid = c.relnamespace AND n.book
WHERE NOT t.tgisinternal AND p.pronamespace <> c.relnamespace
UNION ALL
-- Functions that run with their owner's rights.
SELECT format('function %s runs as %s%s', p.oid::regprocedure, pg_get_userbyid(p.proowner),
              CASE WHEN 'search_path=pg_catalog' = ANY (coalesce(p.proconfig, '{}')) THEN '' ELSE ' with a search path of the caller' END)
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
WHERE p.prosecdef AND n.nspname NOT IN ('pg_catalog', 'information_schema')
  AND NOT (n.nspname IN ('exchange', 'platform') AND pg_get_userbyid(p.proowner) IN ('exchange', 'registrar')
    AND 'search_path=pg_catalog' = ANY (coalesce(p.proconfig, '{}')))
UNION ALL
SELECT format('view %s reads with the rights of its owner, past row level security', c.oid::regclass)
FROM pg_class c JOIN ours n ON n.oid = c.relnamespace
WHERE c.relkind IN ('v', 'm') AND NOT n.book AND NOT 'security_invoker=true' = ANY (coalesce(c.reloptions, '{}'))
UNION ALL
-- What everybody could use to step over the wall.
SELECT format('database: PUBLIC may %s', a.privilege_type)
FROM pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a WHERE d.datname = current_database() AND a.grantee = 0
UNION ALL
SELECT format('database: %s may %s', pg_get_userbyid(a.grantee), a.privilege_type)
FROM pg_database d, aclexplode(d.datacl) a WHERE d.datname = current_database() AND a.grantee <> 0
  AND pg_get_userbyid(a.grantee) ~ '^(t_[a-z0-9]{16}|app_.*|company|exchange|registrar)$'
  AND NOT (a.privilege_type = 'CONNECT' AND pg_get_userbyid(a.grantee) ~ '^app_')
UNION ALL
SELECT format('schema public: PUBLIC may %s', a.privilege_type)
FROM pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a WHERE n.nspname = 'public' AND a.grantee = 0
UNION ALL
SELECT format('language %s: PUBLIC may %s', l.lanname, a.privilege_type)
FROM pg_language l, aclexplode(coalesce(l.lanacl, acldefault('l', l.lanowner))) a
WHERE a.grantee = 0 AND l.lanpltrusted AND l.lanname <> 'sql'
UNION ALL
SELECT format('function %s: PUBLIC may EXECUTE', p.oid::regprocedure)
FROM pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
WHERE a.grantee = 0 AND p.pronamespace = 'pg_catalog'::regnamespace
  AND p.proname IN ('set_config', 'lo_creat', 'lo_create', 'lo_from_bytea', 'lo_open', 'lo_get', 'lo_put', 'lo_unlink', 'lo_import', 'lo_export')
UNION ALL
SELECT format('large object %s: it belongs to no book', oid) FROM pg_largeobject_metadata
UNION ALL
-- The market is one for all: rows decide whose they are.
SELECT DISTINCT format('companies write %s without row level security', c.oid::regclass)
FROM pg_class c JOIN ours n ON n.oid = c.relnamespace JOIN granted g ON g.schema = n.name AND g.object = c.relname
WHERE g.grantee = 'company' AND g.privilege IN ('INSERT', 'UPDATE', 'DELETE') AND c.relkind IN ('r', 'p') AND NOT c.relrowsecurity
UNION ALL
SELECT format('policy %s on %s lets a company write another''s rows', y.polname, y.polrelid::regclass)
FROM pg_policy y JOIN pg_class c ON c.oid = y.polrelid JOIN ours n ON n.oid = c.relnamespace AND n.name = 'market'
WHERE y.polpermissive AND y.polcmd IN ('*', 'a', 'w', 'd') AND y.polroles && ARRAY[0, 'company'::regrole]::oid[]
  AND ((y.polcmd <> 'a' AND coalesce(pg_get_expr(y.polqual, y.polrelid), 'true') !~ 'current_company\(\)')
    OR coalesce(pg_get_expr(coalesce(y.polwithcheck, y.polqual), y.polrelid), 'true') !~ 'current_company\(\)')
UNION ALL
-- A trade of two is not one party's to throw away.
SELECT format('%s: an order that is no draft can be deleted', c.oid::regclass)
FROM pg_class c JOIN ours n ON n.oid = c.relnamespace AND n.book
WHERE c.relname = 'trade_order' AND NOT (c.relrowsecurity AND EXISTS (SELECT FROM pg_policy y
  WHERE y.polrelid = c.oid AND y.polcmd = 'd' AND NOT y.polpermissive AND pg_get_expr(y.polqual, y.polrelid) ~ 'DRAFT'))
ORDER BY 1

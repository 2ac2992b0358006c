-- What the server itself says about the walls between companies. Reads the catalog and no row of anybody; any login that
-- may connect can run it. `./kiba audit isolation --sql` prints it as statements for psql: the block "common" comes before
-- each check, and a check's SELECT yields one row for each thing it looked at: the finding, or NULL where it is as it
-- must be. A check that looked at nothing has failed, unless it says "none": then there is to be nothing to look at.
-- What begins with "given: " is no finding: the server came with it, and nobody of ours could close it (docs/adr/0032).

-- == common
WITH RECURSIVE tenant AS MATERIALIZED (
  SELECT oid, rolname AS name FROM pg_roles WHERE rolname ~ '^t_[a-z0-9]{16}$'
), ours AS MATERIALIZED (
  SELECT oid, nspname AS name, nspname ~ '^t_[a-z0-9]{16}$' AS book, nspacl, nspowner FROM pg_namespace
  WHERE nspname ~ '^t_[a-z0-9]{16}$' OR nspname IN ('platform', 'market', 'exchange', 'kiba_migration')
), our_role AS MATERIALIZED (
  SELECT oid, rolname AS name FROM pg_roles
  WHERE rolname ~ '^(t_[a-z0-9]{16}|r_[a-z0-9]{16}_[a-z0-9]{6}|app_.*|company|reviewer|exchange|registrar|kiba_.*)$'
), master AS MATERIALIZED (
  -- The master user of a server that somebody else runs. There what came with the server is not ours to close.
  SELECT r.oid, r.rolname AS name FROM pg_database d JOIN pg_roles r ON r.oid = d.datdba
  WHERE d.datname = current_database() AND r.rolname = 'kiba_master' AND NOT r.rolsuper
), who AS MATERIALIZED (
  SELECT oid, rolname AS name, rolname ~ '^r_[a-z0-9]{16}_[a-z0-9]{6}$' AS reviewer,
         't_' || substr(rolname, 3, 16) AS reviewed FROM pg_roles
  UNION ALL SELECT 0, 'PUBLIC', false, NULL
), relation AS (
  SELECT c.oid, c.relname AS name, c.relkind AS kind, c.relacl, c.relowner, n.name AS schema, n.book
  FROM pg_class c JOIN ours n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
), carried (pattern, privileges) AS (
  -- Tables that stand in both parties' books, and what role exchange may do to them.
  VALUES ('^(partnership(_terms)?|trade_.+)$', 'SELECT INSERT UPDATE'), ('^partner_profile$', 'SELECT INSERT DELETE'),
    -- What a seller has set aside for a trade is given back in the transaction that ends a line, whichever side carries it.
    ('^lot_allocation$', 'SELECT UPDATE'),
    -- A paper is put into both books, and never changed.
    ('^document$', 'SELECT INSERT')
), append_only (pattern) AS (
  -- Tables to which the company itself may add and which it may never change.
  VALUES ('^(audit_entry|audit_seal|idempotent_answer|stock_movement|transformation_line|trade_step|trade_revision|document|document_hold|invoiced_shipment)$')
), asked_unbound (name) AS (
  -- What the door may ask, before any company is bound.
  VALUES ('sign_in'), ('is_operator'), ('open_invitation'), ('companies_of'), ('choose_company'), ('cell_of'), ('cells'), ('customer_issuers'), ('scim_company'),
    ('key_sign_in'), ('key_used')
), secret (pattern, tables, shown) AS (
  -- Columns and tables of a book that a reviewer is not shown, and tables where a hash is no secret; platform.grant_reviewer
  -- goes by the same.
  VALUES ('(secret|token|password|credential|verifier|private_key|sealed)|(^|_)hash$', '^(idempotent_answer|letter)$', '^audit_')
)

-- == schema-grants
-- ja: 会社の帳簿（スキーマ）に入れるのは、その会社自身のロール、複写係 exchange、その会社の審査員だけです。
-- en: Only the company's own role, the exchange and the company's reviewers may enter its schema; nobody may create in it.
SELECT CASE WHEN a.is_grantable OR NOT (a.privilege_type = 'USAGE' AND (w.name IN (n.name, 'exchange') OR (w.reviewer AND w.reviewed = n.name)))
  THEN format('schema %s: %s may %s', n.name, w.name, a.privilege_type) END AS finding
FROM ours n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a JOIN who w ON w.oid = a.grantee
WHERE n.book AND w.name <> 'kiba_owner'

-- == table-grants
-- ja: 帳簿の表を扱えるのは自社のロールだけです。exchange は両社に写しがある表だけ、審査員は閲覧だけ。追記専用の表は自社でも変えられません。
-- en: A book's tables are for its own role; the exchange may touch only those that stand in both books, a reviewer may only read, and append-only tables are changed by nobody.
SELECT CASE WHEN a.is_grantable OR NOT CASE
    WHEN w.name = c.schema THEN a.privilege_type IN ('SELECT', 'INSERT')
      OR (a.privilege_type IN ('UPDATE', 'DELETE') AND c.name !~ (SELECT pattern FROM append_only))
    WHEN w.name = 'exchange' THEN EXISTS (SELECT FROM carried k WHERE c.name ~ k.pattern
      AND a.privilege_type = ANY (string_to_array(k.privileges, ' ')))
    WHEN w.reviewer THEN w.reviewed = c.schema AND a.privilege_type = 'SELECT' AND c.name !~ (SELECT tables FROM secret)
      AND NOT EXISTS (SELECT FROM pg_attribute f, secret s WHERE f.attrelid = c.oid AND f.attnum > 0 AND NOT f.attisdropped
        AND c.name !~ s.shown AND f.attname ~ s.pattern)
    ELSE false END
  THEN format('table %s: %s may %s', c.oid::regclass, w.name, a.privilege_type) END AS finding
FROM relation c, aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) a JOIN who w ON w.oid = a.grantee
WHERE c.book AND c.kind <> 'S' AND w.name <> 'kiba_owner'

-- == column-grants
-- ja: 列だけに与えられた権限にも、表と同じ規則が当てはまります（全列を確認）。
-- en: Rights given on single columns keep the same rules as those on tables (every column is looked at).
SELECT CASE WHEN a.privilege_type IS NOT NULL AND w.name <> 'kiba_owner' AND (a.is_grantable OR NOT CASE
    WHEN w.name = c.schema THEN a.privilege_type IN ('SELECT', 'INSERT')
      OR (a.privilege_type = 'UPDATE' AND c.name !~ (SELECT pattern FROM append_only))
    WHEN w.name = 'exchange' THEN EXISTS (SELECT FROM carried k WHERE c.name ~ k.pattern
      AND a.privilege_type = ANY (string_to_array(k.privileges, ' ')))
    WHEN w.reviewer THEN w.reviewed = c.schema AND a.privilege_type = 'SELECT' AND c.name !~ (SELECT tables FROM secret)
      AND (c.name ~ (SELECT shown FROM secret) OR f.attname !~ (SELECT pattern FROM secret))
    ELSE false END)
  THEN format('column %s.%s: %s may %s', c.oid::regclass, f.attname, w.name, a.privilege_type) END AS finding
FROM relation c JOIN pg_attribute f ON f.attrelid = c.oid AND f.attnum > 0 AND NOT f.attisdropped
  LEFT JOIN LATERAL aclexplode(f.attacl) a ON true LEFT JOIN who w ON w.oid = a.grantee
WHERE c.book AND c.kind <> 'S'

-- == sequence-grants
-- ja: 連番（シーケンス）は会社のロールにも PUBLIC にも開かれていません。
-- en: No sequence is open to a company's role other than its own book's, or to everybody.
SELECT CASE WHEN w.name <> 'kiba_owner' AND (a.is_grantable OR NOT (a.privilege_type IN ('USAGE', 'SELECT')
    AND (w.name = c.schema OR (NOT c.book AND w.name IN ('exchange', 'registrar', 'app_platform')))))
  THEN format('sequence %s: %s may %s', c.oid::regclass, w.name, a.privilege_type) END AS finding
FROM relation c, aclexplode(coalesce(c.relacl, acldefault('s', c.relowner))) a JOIN who w ON w.oid = a.grantee
WHERE c.kind = 'S'

-- == function-grants
-- ja: 帳簿の中で呼べるのは、その会社自身の権限で自社のロットの約束を数える関数（lot_promises）と、ロット番号の見分け方（lot_number_key）だけです。共有スキーマの関数は名指しされた役だけが呼べます。
-- en: In a book nothing can be called but what counts the promises of its own lots (lot_promises) and what tells lot numbers apart (lot_number_key), by its own company and with that company's rights; the shared schemas' functions are for the roles named here and never for PUBLIC.
SELECT CASE WHEN w.name <> 'kiba_owner' AND (a.is_grantable OR NOT CASE
    WHEN n.book THEN p.proname IN ('lot_promises', 'lot_number_key') AND NOT p.prosecdef AND w.name = n.name
    WHEN w.name = 'company' THEN n.name IN ('market', 'exchange', 'platform')
    WHEN w.name = 'app_door' THEN n.name = 'platform' AND p.proname IN (SELECT name FROM asked_unbound)
    WHEN w.name = 'app_claims' THEN n.name = 'platform' AND p.proname = 'company_of_token'
    WHEN w.name = 'app_platform' THEN n.name IN ('platform', 'market') OR (n.name = 'exchange' AND p.proname ~ '^twin_')
    ELSE w.name IN ('exchange', 'registrar') AND n.name <> 'kiba_migration' END)
  THEN format('function %s: %s may %s', p.oid::regprocedure, w.name, a.privilege_type) END AS finding
FROM pg_proc p JOIN ours n ON n.oid = p.pronamespace, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a JOIN who w ON w.oid = a.grantee

-- == shared-grants
-- ja: 会社のロールは共有スキーマのうち市場（market）だけを読み書きでき、登録簿（platform）と交換台帳（exchange）の表には触れません。
-- en: Of the shared schemas a company reads and writes only the market; tables of the registry and of the exchange are closed to it, and nobody may create.
SELECT CASE WHEN is_grantable OR NOT CASE
    WHEN grantee = 'company' THEN privilege = 'USAGE' AND schema <> 'kiba_migration'
      OR (schema = 'market' AND privilege IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE'))
    WHEN grantee IN ('app_door', 'app_claims') THEN schema = 'platform' AND kind = 'schema' AND privilege = 'USAGE'
    WHEN grantee = 'app_platform' THEN (schema IN ('platform', 'market') AND privilege <> 'CREATE')
      OR (schema = 'exchange' AND kind = 'schema' AND privilege = 'USAGE')
    WHEN grantee IN ('exchange', 'registrar') THEN schema <> 'kiba_migration'
    ELSE false END
  THEN format('%s %s: %s may %s', kind, shown, grantee, privilege) END AS finding
FROM (
  SELECT 'schema' AS kind, n.name AS schema, n.name AS shown, w.name AS grantee, a.privilege_type AS privilege, a.is_grantable
  FROM ours n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a JOIN who w ON w.oid = a.grantee WHERE NOT n.book
  UNION ALL
  SELECT 'table', c.schema, c.oid::regclass::text, w.name, a.privilege_type, a.is_grantable
  FROM relation c, aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) a JOIN who w ON w.oid = a.grantee
  WHERE NOT c.book AND c.kind <> 'S'
  UNION ALL
  SELECT 'column', c.schema, c.oid::regclass || '.' || f.attname, w.name, a.privilege_type, a.is_grantable
  FROM relation c JOIN pg_attribute f ON f.attrelid = c.oid, aclexplode(f.attacl) a JOIN who w ON w.oid = a.grantee WHERE NOT c.book
) g WHERE grantee <> 'kiba_owner'

-- == pairs-schemas
-- ja: すべてのロールとすべての他社スキーマの組について、サーバー自身が「入れない」と答えます。
-- en: For every pair of a company's role and another company's schema the server itself says that the role may neither enter nor create.
SELECT CASE WHEN has_schema_privilege(t.oid, n.oid, 'USAGE, CREATE') THEN format('%s may enter or create in %s', t.name, n.name) END AS finding
FROM tenant t JOIN ours n ON n.book AND n.name <> t.name

-- == pairs-tables
-- ja: 会社のロールが自分の名で、または所属を通じて持つ権限を全部たどっても、他社の帳簿の表と列には届きません。
-- en: Everything that a company's role holds in its own name or through any membership, followed to the end, reaches no table or column of another's book.
, reach AS (
  SELECT oid AS role, oid AS via, name FROM tenant
  UNION SELECT r.role, m.roleid, r.name FROM reach r JOIN pg_auth_members m ON m.member = r.via
), held AS (
  SELECT c.schema, c.oid, a.grantee, a.privilege_type FROM relation c, aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) a WHERE c.book
  UNION ALL
  SELECT c.schema, c.oid, a.grantee, a.privilege_type FROM relation c JOIN pg_attribute f ON f.attrelid = c.oid AND f.attacl IS NOT NULL, aclexplode(f.attacl) a
  WHERE c.book
)
SELECT CASE WHEN h.schema <> r.name THEN format('%s reaches %s (%s)', r.name, h.oid::regclass, h.privilege_type) END AS finding
FROM reach r JOIN held h ON h.grantee = r.via
UNION ALL
SELECT format('everybody reaches %s (%s)', h.oid::regclass, h.privilege_type) FROM held h WHERE h.grantee = 0

-- == pairs-roles
-- ja: すべてのロールの組について、会社のロールは他のどのロールの一員でもありません（pg_has_role、間接も含む）。
-- en: For every pair of roles the server says that a company's role is a member of no other but "company", directly or through others (pg_has_role MEMBER, which includes SET and USAGE).
SELECT CASE WHEN pg_has_role(t.oid, r.oid, 'MEMBER') THEN format('%s is, through others or itself, a member of %s', t.name, r.rolname) END AS finding
FROM tenant t JOIN pg_roles r ON r.oid <> t.oid AND r.rolname <> 'company'

-- == login-reach
-- ja: セルのログインが SET ROLE でなれるのは会社のロールだけで、何も引き継ぎません。ほかのログインは誰にもなれません（RDS での署名による認証を除く）。
-- en: A cell's login may become (SET) companies and nobody else and inherits (USAGE) nothing; every other login may become nobody (but what makes RDS ask for a signature).
SELECT CASE WHEN pg_has_role(l.oid, r.oid, 'USAGE') OR (pg_has_role(l.oid, r.oid, 'SET')
    AND NOT (l.rolname ~ '^app_cell_\d+$' AND r.rolname ~ '^t_[a-z0-9]{16}$'))
  THEN CASE WHEN l.rolname = 'app_claims' AND r.rolname = 'rds_iam' THEN 'given: ' ELSE '' END || format('login %s may act as %s', l.rolname, r.rolname) END AS finding
FROM pg_roles l JOIN pg_roles r ON r.oid <> l.oid
WHERE l.rolname ~ '^(app_.*)$'

-- == memberships
-- ja: ロールの所属は一つずつ決めたとおりです。セルは SET だけ、会社は company だけ、管理者権限は役割を作る者のほか誰にもありません。
-- en: Each membership among our roles is one that is meant: a cell takes companies and inherits none, a company is nobody but itself, and who made a role is not it.
SELECT CASE WHEN r.oid IN (SELECT oid FROM master) AND g.rolname ~ '^(rds_|pg_monitor$)' OR r.rolname = 'app_claims' AND g.rolname = 'rds_iam'
  THEN format('given: %s is a member of %s', m.member::regrole, m.roleid::regrole)
  WHEN NOT CASE
    WHEN r.oid IN (SELECT oid FROM master) THEN m.admin_option AND NOT m.inherit_option AND NOT m.set_option
    WHEN g.rolname ~ '^t_[a-z0-9]{16}$' THEN (r.rolname ~ '^app_cell_\d+$' AND m.set_option AND NOT m.inherit_option AND NOT m.admin_option)
      OR (r.rolname = 'kiba_owner' AND NOT m.inherit_option AND NOT m.set_option)
    WHEN g.rolname ~ '^r_[a-z0-9]{16}_[a-z0-9]{6}$' THEN r.rolname = 'kiba_owner' AND NOT m.set_option
    WHEN g.rolname = 'company' THEN NOT m.set_option AND CASE WHEN r.rolname = 'kiba_owner' THEN NOT m.inherit_option
      ELSE r.rolname ~ '^t_[a-z0-9]{16}$' AND NOT m.admin_option END
    WHEN g.rolname = 'reviewer' THEN NOT m.set_option AND CASE WHEN r.rolname = 'kiba_owner' THEN NOT m.inherit_option
      ELSE r.rolname ~ '^r_[a-z0-9]{16}_[a-z0-9]{6}$' AND NOT m.admin_option END
    WHEN g.rolname IN ('exchange', 'registrar') THEN r.rolname = 'kiba_owner'
    WHEN g.rolname = 'kiba_owner' THEN r.rolname = 'kiba_migrator' AND NOT m.inherit_option AND NOT m.admin_option
    ELSE false END
  THEN format('%s is a member of %s (admin %s, inherit %s, set %s)', m.member::regrole, m.roleid::regrole, m.admin_option, m.inherit_option, m.set_option) END AS finding
FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles r ON r.oid = m.member
WHERE m.roleid IN (SELECT oid FROM our_role) OR m.member IN (SELECT oid FROM our_role)

-- == cells
-- ja: どの会社のロールも、なれるセルのログインは一つだけです。
-- en: Each company's role can be taken by the login of one cell only.
SELECT CASE WHEN count(DISTINCT r.oid) > 1 THEN format('role %s can be taken in %s cells', t.name, count(DISTINCT r.oid)) END AS finding
FROM tenant t LEFT JOIN pg_auth_members m ON m.roleid = t.oid LEFT JOIN pg_roles r ON r.oid = m.member AND r.rolname ~ '^app_cell_\d+$'
GROUP BY t.name

-- == strangers
-- ja: 私たちの知らないログインは、会社のロールにも所有者にもなれず、全データを読む既定ロールにも属しません。
-- en: A login that is none of ours can become no company and no owner, and is in no predefined role that reads or writes everything.
SELECT CASE WHEN l.rolcanlogin AND EXISTS (SELECT FROM pg_roles r
    WHERE (r.rolname ~ '^(t_[a-z0-9]{16}|kiba_owner|exchange|registrar|company)$'
      OR r.rolname IN ('pg_read_all_data', 'pg_write_all_data', 'pg_maintain', 'pg_read_server_files', 'pg_write_server_files', 'pg_execute_server_program'))
      AND pg_has_role(l.oid, r.oid, 'MEMBER'))
  THEN format('login %s is none of ours and may act as one of ours', l.rolname) END AS finding
FROM pg_roles l WHERE NOT l.rolsuper AND l.oid NOT IN (SELECT oid FROM our_role) AND l.rolname !~ '^rds'

-- == role-attributes
-- ja: 権限を飛び越える属性（superuser、BYPASSRLS、CREATEROLE など）を持つロールはなく、会社のロールではログインできません。
-- en: No role of ours has an attribute that steps over every grant (superuser, BYPASSRLS, CREATEROLE, …), and no company's role can log in.
SELECT CASE WHEN r.oid IN (SELECT oid FROM master) AND NOT r.rolbypassrls AND NOT r.rolreplication
  THEN 'given: kiba_master makes roles and databases'
  WHEN r.rolsuper OR r.rolbypassrls OR r.rolreplication OR r.rolcreatedb OR (r.rolcreaterole AND r.rolname <> 'kiba_owner')
    OR (r.rolcanlogin AND r.rolname !~ '^(app_cell_\d+|app_door|app_platform|app_claims|kiba_migrator|r_[a-z0-9]{16}_[a-z0-9]{6})$')
  THEN format('role %s is superuser, makes roles or databases, replicates, passes row level security or may log in', r.rolname) END AS finding
FROM pg_roles r JOIN our_role o ON o.oid = r.oid

-- == login-settings
-- ja: セルのログインは何も引き継がず（NOINHERIT）、検索パスは "$user" だけ。会社のロールやデータベースに検索パスなどの設定は仕込まれていません。
-- en: A cell's login inherits nothing and looks nowhere but in "$user"; no setting is planted on a company's role or on the database.
SELECT CASE WHEN rolinherit THEN format('login %s inherits what its companies may do', rolname) END AS finding
FROM pg_roles WHERE rolname ~ '^app_(cell_\d+|door|claims)$'
UNION ALL
SELECT CASE WHEN NOT EXISTS (SELECT FROM pg_db_role_setting s WHERE s.setrole = r.oid AND 'search_path="$user"' = ANY (s.setconfig))
  THEN format('login %s has another search path than "$user"', rolname) END
FROM pg_roles r WHERE rolname ~ '^app_cell_\d+$'
UNION ALL
SELECT CASE WHEN c ~ '^(role|session_authorization|search_path|row_security|local_preload_libraries|session_preload_libraries|dynamic_library_path)='
    AND NOT coalesce(r.name ~ '^app_cell_\d+$' AND c = 'search_path="$user"' OR r.name = 'app_platform' AND c = 'search_path=platform'
      OR r.name IN ('app_door', 'app_claims') AND c = 'search_path=""'
      OR r.name = 'kiba_migrator' AND c = 'role=kiba_owner' OR r.name ~ '^r_' AND c = 'search_path=t_' || substr(r.name, 3, 16), false)
  THEN format('setting %s is planted on %s', c, coalesce(r.name, 'the database')) END
FROM pg_db_role_setting s LEFT JOIN our_role r ON r.oid = s.setrole, unnest(s.setconfig) c
WHERE (r.oid IS NOT NULL OR s.setrole = 0) AND s.setdatabase IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))

-- == outside-grants
-- ja: 会社のロールは、種類を問わず自分のスキーマの外に直接の権限を持ちません。
-- en: A company's role holds no grant in its own name outside of its own schema, on whatever kind of object.
SELECT CASE WHEN n.nspname IS DISTINCT FROM t.name
  THEN format('role %s has a grant on %s', t.name, pg_describe_object(d.classid, d.objid, d.objsubid)) END AS finding
FROM pg_shdepend d JOIN tenant t ON d.refclassid = 'pg_authid'::regclass AND d.refobjid = t.oid
  LEFT JOIN pg_class c ON d.classid = 'pg_class'::regclass AND c.oid = d.objid
  LEFT JOIN pg_proc p ON d.classid = 'pg_proc'::regclass AND p.oid = d.objid
  LEFT JOIN pg_namespace n ON n.oid = coalesce(c.relnamespace, p.pronamespace, CASE WHEN d.classid = 'pg_namespace'::regclass THEN d.objid END)
WHERE d.deptype = 'a' AND d.dbid IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))

-- == default-privileges
-- ja: これから作られるものが、最初から開いていることはありません。
-- en: What is made later is not open from the start.
SELECT CASE WHEN a.grantee <> d.defaclrole
  THEN format('default privileges of %s: %s may %s', pg_get_userbyid(d.defaclrole), w.name, a.privilege_type) END AS finding
FROM pg_default_acl d, aclexplode(d.defaclacl) a JOIN who w ON w.oid = a.grantee
UNION ALL
SELECT CASE WHEN NOT EXISTS (SELECT FROM pg_default_acl d WHERE d.defaclrole = r.oid AND d.defaclobjtype = 'f' AND d.defaclnamespace = 0)
  THEN format('functions that %s makes are open to PUBLIC', r.rolname) END
FROM pg_roles r WHERE r.rolname IN ('kiba_owner', 'exchange', 'registrar')

-- == ownership
-- ja: 所有者は自由に権限を配れるため、会社・ログイン・審査員は何も所有しません。
-- en: An owner may give away what it owns: so no company, no login and no reviewer owns anything, and the exchange owns functions only.
SELECT CASE WHEN d.deptype = 'o' AND (r.rolname ~ '^(t_[a-z0-9]{16}|r_[a-z0-9]{16}_[a-z0-9]{6}|app_.*|company|reviewer|kiba_migrator)$'
    OR (r.rolname IN ('exchange', 'registrar') AND d.classid <> 'pg_proc'::regclass AND d.classid <> 'pg_default_acl'::regclass))
  THEN format('%s owns %s', r.rolname, pg_describe_object(d.classid, d.objid, d.objsubid)) END AS finding
FROM pg_shdepend d JOIN pg_roles r ON d.refclassid = 'pg_authid'::regclass AND d.refobjid = r.oid
WHERE d.dbid IN (0, (SELECT oid FROM pg_database WHERE datname = current_database())) AND r.oid IN (SELECT oid FROM our_role)

-- == owners
-- ja: 帳簿と共有スキーマの表・関数・型はすべて kiba_owner（関数は exchange と registrar も）のものです。
-- en: Schemas and tables of ours belong to kiba_owner, functions to kiba_owner, exchange or registrar.
SELECT CASE WHEN pg_get_userbyid(c.relowner) <> 'kiba_owner' THEN format('%s belongs to %s, not to kiba_owner', c.oid::regclass, pg_get_userbyid(c.relowner)) END AS finding
FROM relation c
UNION ALL
SELECT CASE WHEN pg_get_userbyid(nspowner) <> 'kiba_owner' THEN format('schema %s belongs to %s, not to kiba_owner', name, pg_get_userbyid(nspowner)) END FROM ours
UNION ALL
SELECT CASE WHEN pg_get_userbyid(p.proowner) NOT IN ('kiba_owner', 'exchange', 'registrar')
  THEN format('function %s belongs to %s', p.oid::regprocedure, pg_get_userbyid(p.proowner)) END
FROM pg_proc p JOIN ours n ON n.oid = p.pronamespace

-- == schemas
-- ja: 知らないスキーマはなく、帳簿と会社のロールは一対一です。
-- en: There is no schema that we do not know; each book has the role of its name, and each company's role has its book.
SELECT CASE WHEN o.oid IS NULL THEN format('schema %s is none of ours', n.nspname)
  WHEN o.book AND t.oid IS NULL THEN format('schema %s has no role of its name', o.name) END AS finding
FROM pg_namespace n LEFT JOIN ours o ON o.oid = n.oid LEFT JOIN tenant t ON t.name = o.name
WHERE n.nspname !~ '^(pg_.*|information_schema|public)$'
UNION ALL
SELECT CASE WHEN o.oid IS NULL THEN format('role %s has no book', t.name) END FROM tenant t LEFT JOIN ours o ON o.name = t.name

-- == foreign-keys
-- ja: 外部キーは帳簿の外へ出ません（外へ出ると、他社に行があるかどうかが分かってしまいます）。
-- en: No foreign key leads out of a book or into one: it would tell whether a row is there.
SELECT CASE WHEN a.relnamespace <> b.relnamespace
  THEN format('foreign key %s leads from %s to %s', k.conname, k.conrelid::regclass, k.confrelid::regclass) END AS finding
FROM pg_constraint k JOIN pg_class a ON a.oid = k.conrelid JOIN pg_class b ON b.oid = k.confrelid
WHERE k.contype = 'f' AND EXISTS (SELECT FROM ours WHERE book AND oid IN (a.relnamespace, b.relnamespace))

-- == inheritance
-- ja: 表の継承とパーティションは、帳簿をまたぎません。
-- en: No table inherits from, or is a partition of, a table of another schema.
SELECT CASE WHEN p.relnamespace <> c.relnamespace OR i.inhrelid IS NOT NULL AND p.oid IS NULL
  THEN format('table %s inherits from %s', c.oid::regclass, p.oid::regclass) END AS finding
FROM pg_class c JOIN ours n ON n.oid = c.relnamespace AND c.relkind IN ('r', 'p', 'f')
  LEFT JOIN pg_inherits i ON i.inhrelid = c.oid LEFT JOIN pg_class p ON p.oid = i.inhparent

-- == references
-- ja: ビュー、関数、行ポリシー、既定値など、他のスキーマのものが帳簿の表を参照していることはありません。
-- en: No view, function, policy, default or other object of one schema refers to a table of another company's book.
SELECT DISTINCT ON (d.classid, d.objid, t.oid) CASE WHEN coalesce(c.relnamespace, p.pronamespace) <> t.relnamespace
    AND coalesce(c.relnamespace, p.pronamespace) <> 'pg_toast'::regnamespace
  THEN format('%s reads %s', pg_describe_object(d.classid, d.objid, 0), t.oid::regclass) END AS finding
FROM pg_depend d JOIN pg_class t ON d.refclassid = 'pg_class'::regclass AND t.oid = d.refobjid JOIN ours n ON n.oid = t.relnamespace AND n.book
  LEFT JOIN pg_rewrite w ON d.classid = 'pg_rewrite'::regclass AND w.oid = d.objid
  LEFT JOIN pg_policy y ON d.classid = 'pg_policy'::regclass AND y.oid = d.objid
  LEFT JOIN pg_attrdef e ON d.classid = 'pg_attrdef'::regclass AND e.oid = d.objid
  LEFT JOIN pg_class c ON c.oid = coalesce(w.ev_class, y.polrelid, e.adrelid, CASE WHEN d.classid = 'pg_class'::regclass THEN d.objid END)
  LEFT JOIN pg_proc p ON d.classid = 'pg_proc'::regclass AND p.oid = d.objid

-- == types
-- ja: 帳簿の列が、他社の帳簿で定義された型やドメインを使うことはありません。
-- en: No column of ours has a type or domain that another company's book defines.
SELECT CASE WHEN y.typnamespace <> n.oid AND EXISTS (SELECT FROM ours o WHERE o.oid = y.typnamespace AND o.book)
  THEN format('column %s.%s has type %s', f.attrelid::regclass, f.attname, y.oid::regtype) END AS finding
FROM (SELECT DISTINCT ON (f.attrelid, f.atttypid) f.attrelid, f.attname, f.atttypid FROM pg_attribute f WHERE f.attnum > 0 AND f.atttypid >= 16384) f
  RIGHT JOIN pg_class c ON c.oid = f.attrelid JOIN ours n ON n.oid = c.relnamespace LEFT JOIN pg_type y ON y.oid = f.atttypid
WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f')

-- == triggers
-- ja: 帳簿の表には、他のスキーマの関数を動かすトリガーがありません。
-- en: No trigger on a book's table runs a function from outside of that book.
SELECT CASE WHEN NOT t.tgisinternal AND p.pronamespace <> c.relnamespace THEN format('trigger %s on %s', t.tgname, t.tgrelid::regclass) END AS finding
FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_proc p ON p.oid = t.tgfoid JOIN ours n ON n.oid = c.relnamespace AND n.book

-- == rules
-- expects: none
-- ja: 表への操作をほかの操作にすり替える書き換え規則（RULE）はありません。
-- en: There is no rewrite rule that turns what is done to a table into something else.
SELECT format('rule %s on %s', r.rulename, r.ev_class::regclass) AS finding
FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class JOIN ours n ON n.oid = c.relnamespace WHERE r.rulename <> '_RETURN'

-- == definer-functions
-- ja: 所有者の権限で動く関数は exchange と platform にだけあり、所有者は exchange か registrar、検索パスは pg_catalog に固定されています。
-- en: Functions that run with their owner's rights stand only in exchange and platform, belong to exchange or registrar, and have their search path pinned to pg_catalog.
SELECT CASE WHEN NOT (n.nspname IN ('exchange', 'platform') AND pg_get_userbyid(p.proowner) IN ('exchange', 'registrar')
    AND 'search_path=pg_catalog' = ANY (coalesce(p.proconfig, '{}')))
  THEN format('function %s runs as %s%s', p.oid::regprocedure, pg_get_userbyid(p.proowner),
    CASE WHEN 'search_path=pg_catalog' = ANY (coalesce(p.proconfig, '{}')) THEN '' ELSE ' with a search path of the caller' END) END AS finding
FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE p.prosecdef AND n.nspname NOT IN ('pg_catalog', 'information_schema')

-- == function-languages
-- ja: 私たちの関数は sql と plpgsql だけで書かれ、サーバーの外に手を伸ばす言語は使っていません。
-- en: Our functions are written in sql and plpgsql; none in a language that reaches out of the server.
SELECT CASE WHEN l.lanname NOT IN ('sql', 'plpgsql') THEN format('function %s is written in %s', p.oid::regprocedure, l.lanname) END AS finding
FROM pg_proc p JOIN ours n ON n.oid = p.pronamespace JOIN pg_language l ON l.oid = p.prolang

-- == views
-- expects: none
-- ja: 共有スキーマのビューは、所有者の権限で行の制限をすり抜けません。
-- en: No view of the shared schemas reads with its owner's rights, past row level security.
SELECT format('view %s reads with the rights of its owner, past row level security', c.oid::regclass) AS finding
FROM pg_class c JOIN ours n ON n.oid = c.relnamespace
WHERE c.relkind IN ('v', 'm') AND NOT n.book AND NOT 'security_invoker=true' = ANY (coalesce(c.reloptions, '{}'))

-- == database-grants
-- ja: データベースに接続できるのは決まったログインだけで、PUBLIC は接続も一時表の作成もできません。
-- en: Only the logins that are meant to may connect; PUBLIC may neither connect nor make temporary tables.
SELECT CASE WHEN a.grantee = 0 THEN format('database: PUBLIC may %s', a.privilege_type)
  WHEN w.name ~ '^(t_[a-z0-9]{16}|r_[a-z0-9]{16}_[a-z0-9]{6}|app_.*|company|reviewer|exchange|registrar)$'
    AND NOT (a.privilege_type = 'CONNECT' AND w.name ~ '^(app_|reviewer$)')
  THEN format('database: %s may %s', w.name, a.privilege_type) END AS finding
FROM pg_database d, aclexplode(coalesce(d.datacl, acldefault('d', d.datdba))) a JOIN who w ON w.oid = a.grantee WHERE d.datname = current_database()

-- == public-schema
-- ja: スキーマ public には PUBLIC も会社も入れません。
-- en: Nobody of ours, and not PUBLIC, may use the schema public.
SELECT CASE WHEN a.grantee = 0 OR w.oid IN (SELECT oid FROM our_role) THEN format('schema public: %s may %s', w.name, a.privilege_type) END AS finding
FROM pg_namespace n, aclexplode(coalesce(n.nspacl, acldefault('n', n.nspowner))) a JOIN who w ON w.oid = a.grantee WHERE n.nspname = 'public'

-- == languages
-- ja: 手続き言語は PUBLIC に開かれていません（DO 文でその場のプログラムを動かせません）。
-- en: No procedural language is open to PUBLIC, so nobody runs a program by DO.
SELECT CASE WHEN a.grantee = 0 AND l.lanpltrusted AND l.lanname <> 'sql' THEN format('%slanguage %s: PUBLIC may %s',
  CASE WHEN l.lanname = 'plpgsql' AND EXISTS (SELECT FROM master WHERE oid <> l.lanowner) THEN 'given: ' ELSE '' END, l.lanname, a.privilege_type) END AS finding
FROM pg_language l, aclexplode(coalesce(l.lanacl, acldefault('l', l.lanowner))) a

-- == system-functions
-- ja: 設定の変更、ラージオブジェクト、サーバーのファイルを扱う関数は PUBLIC に開かれていません。
-- en: PUBLIC may not call what sets settings, makes large objects or reads the server's files.
SELECT CASE WHEN a.grantee = 0 OR w.name ~ '^(t_[a-z0-9]{16}|r_[a-z0-9]{16}_[a-z0-9]{6}|app_.*|company|reviewer)$'
  THEN format('%sfunction %s: %s may EXECUTE', CASE WHEN a.grantee = 0 AND p.proname ~ '^(set_config|lo_(?!import|export))'
    AND EXISTS (SELECT FROM master WHERE oid <> p.proowner) THEN 'given: ' ELSE '' END, p.oid::regprocedure, w.name) END AS finding
FROM pg_proc p, aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a JOIN who w ON w.oid = a.grantee
WHERE p.pronamespace = 'pg_catalog'::regnamespace
  AND p.proname IN ('set_config', 'lo_creat', 'lo_create', 'lo_from_bytea', 'lo_open', 'lo_get', 'lo_put', 'lo_unlink', 'lo_import', 'lo_export',
    'pg_read_file', 'pg_read_binary_file', 'pg_ls_dir', 'pg_stat_file', 'pg_reload_conf', 'pg_rotate_logfile', 'pg_read_file_old')

-- == large-objects
-- expects: none
-- ja: どの帳簿にも属さないラージオブジェクトは一つもありません。
-- en: There is no large object: it would belong to no book.
SELECT format('large object %s: it belongs to no book', oid) AS finding FROM pg_largeobject_metadata

-- == market-row-security
-- ja: 会社が書ける共有の表にはすべて行単位の制限（RLS）が掛かっています。
-- en: Every shared table that companies may write has row level security.
SELECT CASE WHEN NOT c.relrowsecurity THEN format('companies write %s without row level security', c.oid::regclass) END AS finding
FROM pg_class c JOIN ours n ON n.oid = c.relnamespace AND NOT n.book
WHERE c.relkind IN ('r', 'p') AND EXISTS (
  SELECT FROM aclexplode(c.relacl) a WHERE a.grantee = 'company'::regrole AND a.privilege_type IN ('INSERT', 'UPDATE', 'DELETE')
  UNION ALL SELECT FROM pg_attribute f, aclexplode(f.attacl) a WHERE f.attrelid = c.oid AND a.grantee = 'company'::regrole AND a.privilege_type IN ('INSERT', 'UPDATE'))

-- == market-policies
-- ja: 市場の行ポリシーは、自社の行だけを書かせます。
-- en: Every policy that lets a company write into the market compares the row's company with the session's.
SELECT CASE WHEN y.polpermissive AND y.polcmd IN ('*', 'a', 'w', 'd') AND y.polroles && ARRAY[0, 'company'::regrole]::oid[]
  AND ((y.polcmd <> 'a' AND coalesce(pg_get_expr(y.polqual, y.polrelid), 'true') !~ 'current_company\(\)')
    OR coalesce(pg_get_expr(coalesce(y.polwithcheck, y.polqual), y.polrelid), 'true') !~ 'current_company\(\)')
  THEN format('policy %s on %s lets a company write another''s rows', y.polname, y.polrelid::regclass) END AS finding
FROM pg_policy y JOIN pg_class c ON c.oid = y.polrelid JOIN ours n ON n.oid = c.relnamespace AND n.name = 'market'

-- == partner-prices
-- ja: 取引先ごとの価格を読めるのは、売り手と、その買い手（取引のあるあいだ）だけです。複写係 exchange も、呼んだ会社に見える分しか読めません。
-- en: A partner's price is read by its seller and by that one buyer while the two are partners; the exchange, too, sees no more than they.
SELECT CASE WHEN y.polpermissive AND y.polcmd IN ('*', 'r')
    AND NOT (e.reads ~ 'company_id = \( SELECT (platform\.)?current_company\(\)' AND e.reads ~ 'buyer = \( SELECT (platform\.)?current_company\(\)'
      AND e.reads ~ 'exchange\.partners\(\)')
  THEN format('policy %s on %s shows prices to others than the two', y.polname, c.oid::regclass) END AS finding
FROM pg_class c JOIN ours n ON n.oid = c.relnamespace AND n.name = 'market' JOIN pg_policy y ON y.polrelid = c.oid,
  LATERAL (SELECT coalesce(pg_get_expr(y.polqual, y.polrelid), 'true') AS reads) e
WHERE c.relname = 'partner_price'
UNION ALL
SELECT CASE WHEN w.name NOT IN ('company', 'kiba_owner') AND NOT (w.name = 'exchange' AND a.privilege_type = 'SELECT')
  THEN format('table %s: %s may %s', c.oid::regclass, w.name, a.privilege_type) END
FROM pg_class c JOIN ours n ON n.oid = c.relnamespace AND n.name = 'market',
  aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) a JOIN who w ON w.oid = a.grantee
WHERE c.relname = 'partner_price'

-- == drafts
-- ja: 二社の取引は一方だけでは消せません。消せるのは下書きだけです。
-- en: A trade of two is not one party's to throw away: only a draft can be deleted.
SELECT CASE WHEN NOT (c.relrowsecurity AND EXISTS (SELECT FROM pg_policy y
    WHERE y.polrelid = c.oid AND y.polcmd = 'd' AND NOT y.polpermissive AND pg_get_expr(y.polqual, y.polrelid) ~ 'DRAFT'))
  THEN format('%s: an order that is no draft can be deleted', c.oid::regclass) END AS finding
FROM pg_class c JOIN ours n ON n.oid = c.relnamespace AND n.book WHERE c.relname = 'trade_order'

-- == event-triggers
-- expects: none
-- ja: DDL のたびに動くイベントトリガーはありません。
-- en: There is no event trigger that would run at every DDL.
SELECT format('event trigger %s runs %s', evtname, evtfoid::regprocedure) AS finding FROM pg_event_trigger

-- == publications
-- expects: none
-- ja: 帳簿の変更を外へ流す、または外から取り込むレプリケーションの設定はありません。
-- en: Nothing is published out of this database or subscribed to from elsewhere.
SELECT format('publication %s sends rows out of this database', pubname) AS finding FROM pg_publication
UNION ALL SELECT format('subscription %s brings rows into this database', subname) FROM pg_subscription
  WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = current_database())

-- == foreign-servers
-- expects: none
-- ja: 外部サーバーや外部表を通じた抜け道はありません。
-- en: There is no foreign server, no wrapper and no user mapping to go around by.
SELECT format('foreign server %s', srvname) AS finding FROM pg_foreign_server
UNION ALL SELECT format('foreign data wrapper %s', fdwname) FROM pg_foreign_data_wrapper
UNION ALL SELECT format('user mapping of %s', usename) FROM pg_user_mappings

-- == extensions
-- ja: 入っている拡張は plpgsql だけです（dblink や postgres_fdw など、外へ出る拡張はありません）。
-- en: No extension is installed but plpgsql: none that reaches out, as dblink would.
SELECT CASE WHEN extname <> 'plpgsql' THEN format('extension %s', extname) END AS finding FROM pg_extension

-- == parameters
-- expects: none
-- ja: サーバーの設定を変える権限（GRANT SET ON PARAMETER）は誰にも渡していません。
-- en: Nobody was given the right to set a server parameter.
SELECT format('parameter %s: %s may %s', p.parname, w.name, a.privilege_type) AS finding
FROM pg_parameter_acl p, aclexplode(p.paracl) a JOIN who w ON w.oid = a.grantee WHERE a.grantee = 0 OR a.grantee IN (SELECT oid FROM our_role)

-- == tablespaces
-- ja: テーブルスペースに物を作れるロールはありません。
-- en: None of our roles may create in a tablespace.
SELECT CASE WHEN a.privilege_type IS NOT NULL AND (a.grantee = 0 OR a.grantee IN (SELECT oid FROM our_role))
  THEN format('tablespace %s: %s may %s', t.spcname, CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_get_userbyid(a.grantee) END, a.privilege_type) END AS finding
FROM pg_tablespace t LEFT JOIN LATERAL aclexplode(t.spcacl) a ON true

-- == security-labels
-- expects: none
-- ja: 別の仕組みで権限を決める SECURITY LABEL は付いていません。
-- en: No security label is set, by which another mechanism would decide about rights.
SELECT format('security label %s on %s', label, pg_describe_object(classoid, objoid, objsubid)) AS finding FROM pg_seclabel
UNION ALL SELECT format('security label %s on %s', label, pg_describe_object(classoid, objoid, 0)) FROM pg_shseclabel

-- == server-settings
-- ja: 権限の確認を緩めるサーバー設定は使っていません。
-- en: No server setting is on that loosens the checking of rights.
SELECT CASE WHEN s.setting <> v.wanted THEN format('setting %s is %s', s.name, s.setting) END AS finding
FROM (VALUES ('lo_compat_privileges', 'off'), ('row_security', 'on'), ('allow_system_table_mods', 'off')) v (name, wanted) JOIN pg_settings s ON s.name = v.name

-- == reviewers
-- expects: maybe
-- ja: 審査員のログインは期限（30日以内）付きで、切れたものは残っていません。接続数に上限があり、書込み禁止から始まります。
-- en: A reviewer's login expires within 30 days and is gone when it has, may connect twice at most, and starts read-only.
SELECT CASE WHEN r.rolvaliduntil IS NULL OR r.rolvaliduntil > now() + interval '31 days' THEN format('reviewer %s does not expire', r.rolname)
  WHEN r.rolvaliduntil < now() - interval '15 minutes' THEN format('reviewer %s expired and is still there', r.rolname)
  WHEN r.rolconnlimit NOT BETWEEN 0 AND 2 THEN format('reviewer %s may connect without limit', r.rolname)
  WHEN NOT EXISTS (SELECT FROM ours n WHERE n.name = w.reviewed) THEN format('reviewer %s has no book', r.rolname)
  WHEN NOT EXISTS (SELECT FROM pg_db_role_setting s WHERE s.setrole = r.oid AND 'default_transaction_read_only=on' = ANY (s.setconfig))
  THEN format('reviewer %s does not start read-only', r.rolname) END AS finding
FROM pg_roles r JOIN who w ON w.oid = r.oid AND w.reviewer

-- == reviewers-outside
-- expects: maybe
-- ja: 審査員の権限は、その一社の帳簿の中だけにあります。
-- en: A reviewer holds no grant outside of the one book it is for.
SELECT CASE WHEN n.nspname IS DISTINCT FROM w.reviewed
  THEN format('reviewer %s has a grant on %s', w.name, pg_describe_object(d.classid, d.objid, d.objsubid)) END AS finding
FROM pg_shdepend d JOIN who w ON d.refclassid = 'pg_authid'::regclass AND d.refobjid = w.oid AND w.reviewer
  LEFT JOIN pg_class c ON d.classid = 'pg_class'::regclass AND c.oid = d.objid
  LEFT JOIN pg_namespace n ON n.oid = coalesce(c.relnamespace, CASE WHEN d.classid = 'pg_namespace'::regclass THEN d.objid END)
WHERE d.deptype = 'a' AND d.dbid IN (0, (SELECT oid FROM pg_database WHERE datname = current_database()))

-- What every role of a company, the bare login of a cell and the platform's login try, and how the server must answer.
-- Each stands in a transaction that is rolled back. ${mine} is the role's own schema, ${other} another company's.
-- as: company (every company's role), sample (at most 100 of them), login (as sample, but
-- not where a superuser takes the login's place, who may do it), cell (the login without a company), door,
-- platform (those logins). Where somebody else runs the server, "managed" is an answer that nobody of ours could prevent.

-- == own-book
-- as: company
-- expects: done
-- ja: （対照）自分の帳簿は読める。これが失敗するなら、ほかの試行の「拒否」は証拠になりません。
-- en: (Control) It reads its own book. Were this refused, the refusals below would prove nothing.
SELECT FROM ${mine}.member

-- == read-other
-- as: company
-- expects: 42501
-- ja: 他社の担当者表を読む。
-- en: Reads another company's members.
SELECT FROM ${other}.member

-- == write-other
-- as: company
-- expects: 42501
-- ja: 他社の採番表に書き込む。
-- en: Writes into another company's book.
INSERT INTO ${other}.number_series (kind, year, last) VALUES ('x', 1, 1)

-- == change-other
-- as: sample
-- expects: 42501
-- ja: 他社の担当者を書き換える。
-- en: Changes another company's members.
UPDATE ${other}.member SET name = 'x'

-- == delete-other
-- as: sample
-- expects: 42501
-- ja: 他社の取引を消す。
-- en: Deletes another company's orders.
DELETE FROM ${other}.trade_order

-- == lock-other
-- as: sample
-- expects: 42501
-- ja: 他社の表をロックする。
-- en: Locks a table of another company.
LOCK TABLE ${other}.trade_order IN ACCESS SHARE MODE

-- == size-other
-- as: sample
-- expects: 42501
-- ja: 他社の表を名前（regclass）で引く。
-- en: Looks a table of another company up by its name.
SELECT '${other}.member'::regclass

-- == read-registry
-- as: company
-- expects: 42501
-- ja: 会社の登録簿（platform）を読む。
-- en: Reads the registry of companies.
SELECT FROM platform.company

-- == read-ledger
-- as: sample
-- expects: 42501
-- ja: 移行の台帳を読む。
-- en: Reads the ledger of migrations.
SELECT FROM kiba_migration.flyway_schema_history

-- == read-routing
-- as: sample
-- expects: 42501
-- ja: 誰と誰が取引しているかの台帳（exchange）を読む。
-- en: Reads who trades with whom.
SELECT FROM exchange.trade

-- == read-passwords
-- as: company
-- expects: 42501
-- ja: ロールのパスワード（pg_authid）を読む。
-- en: Reads the roles' passwords.
SELECT FROM pg_catalog.pg_authid

-- == become-owner
-- as: company
-- expects: 42501
-- ja: SET ROLE で所有者になる。
-- en: Becomes the owner by SET ROLE.
SET LOCAL ROLE kiba_owner

-- == become-exchange
-- as: sample
-- expects: 42501
-- ja: SET ROLE で複写係 exchange になる。
-- en: Becomes the exchange by SET ROLE.
SET LOCAL ROLE exchange

-- == become-login
-- as: login
-- expects: 42501
-- ja: 別のログインを名乗る（SET SESSION AUTHORIZATION）。
-- en: Takes another login's name.
SET LOCAL SESSION AUTHORIZATION app_platform

-- == set-config
-- as: company
-- expects: 42501
-- managed: done
-- ja: 関数 set_config でロールを変える。
-- en: Changes its role by the function set_config, which any SELECT could carry.
SELECT pg_catalog.set_config('role', '${other}', true)

-- == run-program
-- as: company
-- expects: 42501
-- managed: done
-- ja: DO 文でその場のプログラムを動かす。
-- en: Runs an anonymous program.
DO $$ BEGIN END $$

-- == large-object
-- as: sample
-- expects: 42501
-- managed: done
-- ja: ラージオブジェクトを作る。
-- en: Makes a large object.
SELECT pg_catalog.lo_create(0)

-- == read-file
-- as: company
-- expects: 42501
-- ja: サーバーのファイルを読む。
-- en: Reads a file of the server.
SELECT pg_catalog.pg_read_file('/etc/hostname')

-- == list-files
-- as: sample
-- expects: 42501
-- ja: サーバーのファイルを一覧する。
-- en: Lists the server's files.
SELECT pg_catalog.pg_ls_dir('.')

-- == copy-program
-- as: sample
-- expects: 42501
-- ja: COPY でサーバーのコマンドを動かす。
-- en: Runs a command on the server by COPY.
COPY ${mine}.member TO PROGRAM 'true'

-- == make-table
-- as: company
-- expects: 42501
-- ja: 自分の帳簿に表を作る（作れるなら、開いた表も作れてしまいます）。
-- en: Makes a table in its own book, which it could then open to others.
CREATE TABLE ${mine}.audit_probe (x int)

-- == make-temporary
-- as: sample
-- expects: 42501
-- ja: 一時表を作る。
-- en: Makes a temporary table.
CREATE TEMPORARY TABLE audit_probe (x int)

-- == make-function
-- as: sample
-- expects: 42501
-- ja: 交換スキーマに関数を作る。
-- en: Makes a function among those of the exchange.
CREATE FUNCTION exchange.audit_probe() RETURNS int LANGUAGE sql AS 'SELECT 1'

-- == alter-table
-- as: sample
-- expects: 42501
-- ja: 自分の帳簿の表の行制限を外す。
-- en: Takes the row level security off its own orders.
ALTER TABLE ${mine}.trade_order DISABLE ROW LEVEL SECURITY

-- == rewrite-trail
-- as: sample
-- expects: 42501
-- ja: 自分の監査記録を書き換える。
-- en: Rewrites its own audit trail.
UPDATE ${mine}.audit_entry SET actor_name = 'x'

-- == erase-trail
-- as: sample
-- expects: 42501
-- ja: 自分の監査記録を消す。
-- en: Erases its own audit trail.
DELETE FROM ${mine}.audit_entry

-- == call-inner
-- as: company
-- expects: 42501
-- ja: 交換の内部関数で、他社の帳簿の名前を尋ねる。
-- en: Asks an inner function of the exchange for the name of another's book.
SELECT exchange.book_of(pg_catalog.gen_random_uuid())

-- == call-sign-in
-- as: sample
-- expects: 42501
-- ja: サインインの照会関数を呼ぶ。
-- en: Calls the function that says who somebody is.
SELECT platform.sign_in('i', 's', pg_catalog.gen_random_uuid())

-- == mirror-foreign
-- as: company
-- expects: 42501
-- ja: 当事者でない取引を写させる。
-- en: Has a trade carried over to which it is no party.
SELECT exchange.mirror_trade(pg_catalog.gen_random_uuid())

-- == reserve-foreign
-- as: sample
-- expects: 42501
-- ja: 買い手でない取引で在庫を押さえる。
-- en: Reserves stock for a trade that it is not the buyer of.
SELECT exchange.reserve_trade(pg_catalog.gen_random_uuid())

-- == release-foreign
-- as: sample
-- expects: 42501
-- ja: 当事者でない取引の在庫を放す。
-- en: Releases stock of a trade to which it is no party.
SELECT exchange.release_trade(pg_catalog.gen_random_uuid())

-- == partner-foreign
-- as: sample
-- expects: 42501
-- ja: 当事者でない取引先関係を写させる。
-- en: Has a partnership carried over to which it is no party.
SELECT exchange.mirror_partnership(pg_catalog.gen_random_uuid())

-- == market-insert
-- as: sample
-- expects: 42501
-- ja: 市場に、他社の名前で公開情報を作る。
-- en: Makes a public profile in another's name.
INSERT INTO market.company_profile (company_id, trade_name, prefecture, types) VALUES (pg_catalog.gen_random_uuid(), 'x', '01', ',OTHER,')

-- == market-change
-- as: sample
-- expects: 22012
-- ja: 市場で、他社の公開情報を書き換える（一行も変わらないとき、0 で割って 22012 になります）。
-- en: Changes others' public profiles (divides by the rows changed: 22012 says that there were none).
WITH changed AS (UPDATE market.company_profile SET introduction = introduction
  WHERE company_id IS DISTINCT FROM platform.current_company() RETURNING 1) SELECT 1 / count(*) FROM changed

-- == price-foreign
-- as: sample
-- expects: 42501
-- ja: 他社の名前で、取引先ごとの価格を書く。
-- en: Writes a partner's price in another seller's name.
INSERT INTO market.partner_price (listing_id, company_id, buyer, price_unit, unit_price_yen, valid_from)
VALUES (pg_catalog.gen_random_uuid(), pg_catalog.gen_random_uuid(), pg_catalog.gen_random_uuid(), 'PIECE', 1, current_date)

-- == cell-read
-- as: cell
-- expects: 42501
-- ja: 会社を名乗らないログインのまま、帳簿を読む。
-- en: The cell's login, without a company, reads a book.
SELECT FROM ${other}.member

-- == cell-market
-- as: cell
-- expects: 42501
-- ja: 会社を名乗らないログインのまま、市場を読む。
-- en: The cell's login, without a company, reads the market.
SELECT FROM market.company_profile

-- == cell-registry
-- as: cell
-- expects: 42501
-- ja: 会社を名乗らないログインのまま、登録簿を読む。
-- en: The cell's login, without a company, reads the registry.
SELECT FROM platform.company

-- == cell-caller
-- as: cell
-- expects: 42501
-- ja: 会社を名乗らないログインのまま、自分が誰かを尋ねる。
-- en: The cell's login, without a company, calls what only companies may.
SELECT platform.current_company()

-- == cell-platform
-- as: cell
-- expects: 42501
-- ja: セルのログインが app_platform になる。
-- en: The cell's login becomes the platform's.
SET LOCAL ROLE app_platform

-- == cell-company
-- as: cell
-- expects: 42501
-- ja: セルのログインが company の権限を持つ。
-- en: The cell's login takes the role that all companies' grants hang on.
SET LOCAL ROLE company

-- == cell-superuser
-- as: cell
-- expects: 42501 42704
-- ja: セルのログインが管理者になる。
-- en: The cell's login becomes the superuser.
SET LOCAL ROLE postgres

-- == cell-template
-- as: cell
-- expects: 42501
-- ja: セルのログインが、どの会社のものでもない雛形のロールになる。
-- en: The cell's login takes the template's role, which is no company's.
SET LOCAL ROLE t_template00000000

-- == cell-program
-- as: cell
-- expects: 42501
-- managed: done
-- ja: セルのログインが DO 文を動かす。
-- en: The cell's login runs an anonymous program.
DO $$ BEGIN END $$

-- == platform-read
-- as: platform
-- expects: 42501
-- ja: 運営のログインが帳簿を読む。
-- en: The platform's login reads a book.
SELECT FROM ${other}.member

-- == platform-write
-- as: platform
-- expects: 42501
-- ja: 運営のログインが帳簿に書く。
-- en: The platform's login writes into a book.
INSERT INTO ${other}.number_series (kind, year, last) VALUES ('x', 1, 1)

-- == platform-become
-- as: platform
-- expects: 42501
-- ja: 運営のログインが会社になる。
-- en: The platform's login becomes a company.
SET LOCAL ROLE ${other}

-- == platform-routing
-- as: platform
-- expects: 42501
-- ja: 運営のログインが、誰と誰が取引しているかを読む。
-- en: The platform's login reads who trades with whom.
SELECT FROM exchange.trade

-- == platform-mirror
-- as: platform
-- expects: 42501
-- ja: 運営のログインが取引を写させる。
-- en: The platform's login has a trade carried over.
SELECT exchange.mirror_trade(pg_catalog.gen_random_uuid())

-- == door-read
-- as: door
-- expects: 42501
-- ja: 入口のログイン（app_door）が帳簿を読む。
-- en: The door's login reads a book.
SELECT FROM ${other}.member

-- == door-become
-- as: door
-- expects: 42501
-- ja: 入口のログインが会社になる。
-- en: The door's login becomes a company.
SET LOCAL ROLE ${other}

-- == door-registry
-- as: door
-- expects: 42501
-- ja: 入口のログインが登録簿の表を直接読む。
-- en: The door's login reads the registry's tables, past its functions.
SELECT FROM platform.login

-- == door-caller
-- as: door
-- expects: 42501
-- ja: 入口のログインが、会社だけが呼べる関数を呼ぶ。
-- en: The door's login calls what only companies may.
SELECT platform.use_invitation('x', 'i', 's')

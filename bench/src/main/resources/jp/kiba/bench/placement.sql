BEGIN
SELECT * FROM platform.sign_in('${issuer}', '${subject}', '${buyer}')
SET LOCAL ROLE ${schema}
SELECT m.name, m.roles, coalesce(string_agg(r.id || r.name, chr(10) ORDER BY r.name), ''), coalesce(string_agg(r.permissions, ''), '') FROM member m LEFT JOIN role r ON position(r.id::text IN m.own_roles) > 0 WHERE m.id = '${member}' AND m.state = 'ACTIVE' GROUP BY m.id
COMMIT
BEGIN
SET LOCAL ROLE ${schema}
SELECT id, amendment_asked_by, buyer, buyer_name, cancellation_asked_by, claim_days, created_at, deliver_on, delivery_place, disputed_yen, line_count, number, open_claims, quote_valid_until, remarks, revision_no, seller, seller_name, ship_planned_on, split_from, status, total_m3, total_yen, transport, updated_at, version FROM trade_order WHERE status = 'DRAFT' AND delivery_place = 'SQL' ORDER BY updated_at DESC, id DESC LIMIT 1 FOR UPDATE SKIP LOCKED \gset
SELECT pg_try_advisory_xact_lock(hashtextextended(:id, 0))
SELECT request_hash, sealed, body FROM idempotent_answer WHERE member_id = '${member}' AND operation = 'POST placement' AND key = :id
SELECT exchange.lock_trade(:id)
SELECT * FROM trade_charge WHERE order_id = :id ORDER BY charge_no
SELECT * FROM trade_line WHERE order_id = :id ORDER BY line_no
SELECT * FROM trade_shipment WHERE order_id = :id ORDER BY shipment_no
SELECT * FROM trade_step WHERE order_id = :id ORDER BY step_no
SELECT own_limit, approval_limit_yen, roles, own_roles FROM member WHERE id = coalesce((SELECT made_by FROM api_key WHERE id = '${member}'), '${member}')
SELECT role, approval_limit_yen FROM preset_limit
SELECT l.*, p.trade_name, m.listing_id, m.price_unit, m.unit_price_yen, m.yen_per_m3 FROM market.listing l LEFT JOIN market.my_price m ON m.listing_id = l.id, market.company_profile p WHERE l.id IN (${listings}) AND l.status = 'PUBLISHED' AND p.active AND p.company_id = l.company_id
SELECT exchange.open_trade(:id, '${seller}')
SELECT * FROM company_setting WHERE id = 1
INSERT INTO number_series (kind, year, last) VALUES ('bench', 2026, 1) ON CONFLICT (kind, year) DO UPDATE SET last = number_series.last + 1 RETURNING last \gset
UPDATE trade_order SET number = '2026-' || lpad(:last, 5, '0'), version = version + 1 WHERE id = :id AND version = :version
SELECT id FROM trade_attachment WHERE order_id = :id
UPDATE trade_order SET status = 'ORDERED', updated_at = now(), revision_no = 1, version = version + 1 WHERE id = :id
INSERT INTO trade_step (id, at, command, company, from_status, reason, step_no, to_status, order_id) VALUES (gen_random_uuid(), now(), 'PLACE', '${buyer}', 'DRAFT', NULL, 1, 'ORDERED', :id)
INSERT INTO trade_revision (id, at, company, content, occasion, order_id, remarks, revision_no, valid_until) VALUES (gen_random_uuid(), now(), '${buyer}', repeat('{"of":"a line and its wood, priced"},', 55), 'PLACE', :id, '', 1, NULL)
SELECT exchange.reserve_trade(:id)
SELECT exchange.mirror_trade(:id)::text
WITH noted AS (INSERT INTO audit_entry (id, at, type, subject, actor_id, actor_name, by_us, detail, changes) VALUES (gen_random_uuid(), now(), 'order.placed', :id, '${member}', '架空 太郎', true, '2026-00001', NULL)) SELECT platform.emit(gen_random_uuid(), 'order.placed', '{"subject":"${member}","counterparty":"${seller}","by":"架空木材","detail":"2026-00001"}', now())::text
WITH noted AS (INSERT INTO audit_entry (id, at, type, subject, actor_id, actor_name, by_us, detail, changes) VALUES (gen_random_uuid(), now(), 'stock.reserved', :id, '${member}', '架空 太郎', true, '2026-00001', NULL)) SELECT platform.emit(gen_random_uuid(), 'stock.reserved', '{"subject":"${member}","counterparty":"${seller}","by":"架空木材","detail":"2026-00001"}', now())::text
SELECT f.* FROM partnership p JOIN partner_profile f ON f.partnership_id = p.id WHERE p.status = 'ACTIVE' AND f.company_id = '${seller}'
INSERT INTO idempotent_answer (member_id, operation, key, request_hash, sealed) VALUES ('${member}', 'POST placement', :id, sha256('{}'), decode(repeat('5a', 2600), 'hex'))
COMMIT

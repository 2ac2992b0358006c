BEGIN
SELECT * FROM platform.sign_in('${issuer}', '${subject}', '${buyer}')
SET LOCAL ROLE ${schema}
SELECT name, roles FROM member WHERE id = '${member}' AND state = 'ACTIVE'
COMMIT
BEGIN
SET LOCAL ROLE ${schema}
SELECT id, buyer, buyer_name, created_at, deliver_on, delivery_place, line_count, number, quote_valid_until, remarks, seller, seller_name, status, total_m3, total_yen, updated_at, version FROM trade_order WHERE status = 'DRAFT' AND delivery_place = 'SQL' LIMIT 1 FOR UPDATE SKIP LOCKED \gset
SELECT pg_try_advisory_xact_lock(hashtextextended(:id, 0))
SELECT request_hash, body FROM idempotent_answer WHERE member_id = '${member}' AND operation = 'POST placement' AND key = :id
SELECT exchange.lock_trade(:id)
SELECT * FROM trade_line WHERE order_id = :id ORDER BY line_no
SELECT l.*, p.trade_name, p.prefecture FROM market.listing l JOIN market.company_profile p ON p.company_id = l.company_id WHERE l.status = 'PUBLISHED' AND l.id IN (${listings})
SELECT exchange.open_trade(:id, '${seller}')
INSERT INTO number_series (kind, year, last) VALUES ('bench', 2026, 1) ON CONFLICT (kind, year) DO UPDATE SET last = number_series.last + 1 RETURNING last \gset
SELECT * FROM trade_step WHERE order_id = :id ORDER BY step_no
UPDATE trade_order SET number = '2026-' || lpad(:last, 5, '0'), status = 'ORDERED', updated_at = now(), version = version + 1 WHERE id = :id AND version = :version
INSERT INTO trade_step (id, at, command, company, from_status, reason, step_no, to_status, order_id) VALUES (gen_random_uuid(), now(), 'PLACE', '${buyer}', 'DRAFT', NULL, 1, 'ORDERED', :id)
SELECT exchange.reserve_trade(:id)
SELECT exchange.mirror_trade(:id)::text
WITH noted AS (INSERT INTO audit_entry (id, at, type, subject, actor_id, actor_name, by_us, detail) VALUES (gen_random_uuid(), now(), 'order.placed', :id, '${member}', '架空 太郎', true, '2026-00001')) SELECT platform.emit(gen_random_uuid(), 'order.placed', '{"subject":"${member}","counterparty":"${seller}","by":"架空木材","detail":"2026-00001"}', now())::text
WITH noted AS (INSERT INTO audit_entry (id, at, type, subject, actor_id, actor_name, by_us, detail) VALUES (gen_random_uuid(), now(), 'stock.reserved', :id, '${member}', '架空 太郎', true, '2026-00001')) SELECT platform.emit(gen_random_uuid(), 'stock.reserved', '{"subject":"${member}","counterparty":"${seller}","by":"架空木材","detail":"2026-00001"}', now())::text
SELECT f.* FROM partnership p JOIN partner_profile f ON f.partnership_id = p.id WHERE p.status = 'ACTIVE' AND f.company_id = '${seller}'
SELECT * FROM trade_shipment WHERE order_id = :id ORDER BY shipment_no
INSERT INTO idempotent_answer (member_id, operation, key, request_hash, body) VALUES ('${member}', 'POST placement', :id, sha256('{}'), repeat(:id, 70))
COMMIT

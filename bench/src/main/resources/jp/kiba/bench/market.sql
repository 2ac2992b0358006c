CREATE SCHEMA bench;
-- One of them, the first ones more often; 1 is even.
CREATE FUNCTION bench.one(a text[], p float8) RETURNS text LANGUAGE sql VOLATILE AS $$ SELECT a[1 + floor(power(random(), p) * array_length(a, 1))::int] $$;
CREATE FUNCTION bench.one(a int[], p float8) RETURNS int LANGUAGE sql VOLATILE AS $$ SELECT a[1 + floor(power(random(), p) * array_length(a, 1))::int] $$;
SELECT setseed(0.42);
CREATE TABLE bench.seller AS SELECT n, gen_random_uuid() AS id,
  (ARRAY['吉野', '木曽', '天竜', '日田', '飛騨', '智頭', '尾鷲', '北山', '秋田', '宮崎', '能登', '木頭', '八女', '大井川', '遠野'])[1 + n % 15]
    || (ARRAY['製材', '木材', '林産', '材木店', '銘木', '集成', 'プレカット', '合板'])[1 + (n / 15) % 8] || n AS name,
  lpad((1 + floor(power(random(), 1.6) * 47))::int::text, 2, '0') AS prefecture FROM generate_series(1, 500) n;
INSERT INTO platform.company (id, schema_name, trade_name, prefecture, types, state)
  SELECT id, 't_bench' || lpad(n::text, 11, '0'), name, prefecture, ',SAWMILL,', 'ACTIVE' FROM bench.seller;
INSERT INTO market.company_profile (company_id, trade_name, prefecture, types, active) SELECT id, name, prefecture, ',SAWMILL,', true FROM bench.seller;
INSERT INTO exchange.partnership (id, requester, addressee, status)
  SELECT gen_random_uuid(), b.id, s.id, 'ACTIVE' FROM platform.company b, bench.seller s WHERE b.trade_name LIKE '架空木材 buyer-%' AND s.n % 17 = 0;
ALTER TABLE market.listing DISABLE TRIGGER listing_on_shelf;
INSERT INTO market.listing (id, company_id, published_at, yen_per_m3, unit_price_yen, thickness_mm, width_mm, length_mm, diameter_cm, length_m,
  available_pieces, offered_pieces, lead_time_days, kind, product, species, grade, drying, price_unit, visibility, marks, delivery_area, remarks,
  piece_m3, volume_rule, status)
SELECT gen_random_uuid(), c.id, now() - (${listings} - i) * interval '20 seconds',
  CASE WHEN random() < 0.9 THEN (30000 + random() * random() * 220000)::int / 500 * 500 END, (300 + random() * 5000)::int,
  CASE WHEN kind <> 'LOG' THEN bench.one(CASE kind WHEN 'PANEL' THEN ARRAY[12, 24, 9, 28, 15, 18]
    ELSE ARRAY[105, 120, 30, 45, 90, 27, 36, 15, 21, 40, 60, 75, 85, 100, 150, 180] END, 1.7) END,
  CASE WHEN kind <> 'LOG' THEN bench.one(CASE kind WHEN 'PANEL' THEN ARRAY[910, 1000, 1220]
    ELSE ARRAY[105, 120, 45, 90, 40, 180, 150, 240, 210, 60, 75, 300, 270, 330, 360, 390] END, 1.7) END,
  CASE WHEN kind <> 'LOG' THEN bench.one(CASE kind WHEN 'PANEL' THEN ARRAY[1820, 2430, 2000]
    ELSE ARRAY[3000, 4000, 6000, 3650, 2000, 5000, 1820, 2985, 3100, 4200] END, 1.7) END,
  CASE WHEN kind = 'LOG' THEN bench.one(ARRAY[18, 20, 22, 24, 16, 26, 28, 30, 14, 32, 36, 40], 1.5) END,
  CASE WHEN kind = 'LOG' THEN bench.one(ARRAY[4, 3, 6, 5, 2], 1.5) END,
  (1 + power(random(), 3) * 2000)::int, 5000, CASE WHEN random() < 0.8 THEN bench.one(ARRAY[3, 7, 14, 1, 30], 1.3) END, kind,
  CASE kind WHEN 'ENGINEERED' THEN bench.one(ARRAY['GLULAM', 'LVL', 'GLULAM_INTERIOR', 'CLT'], 2)
    WHEN 'PANEL' THEN bench.one(ARRAY['PLYWOOD', 'MDF', 'OSB', 'PARTICLE_BOARD'], 2.5) WHEN 'PRECUT' THEN bench.one(ARRAY['POST', 'STUD', 'BEAM', 'RAFTER'], 1) END,
  CASE kind WHEN 'LOG' THEN bench.one(ARRAY['SUGI', 'HINOKI', 'KARAMATSU', 'TODOMATSU', 'AKAMATSU', 'KEYAKI', 'NARA', 'KURI'], 2)
    WHEN 'PANEL' THEN bench.one(ARRAY['SUGI', 'KARAMATSU', 'LAUAN', 'RADIATA_PINE', 'HINOKI'], 1.5)
    ELSE bench.one(ARRAY['SUGI', 'HINOKI', 'DOUGLAS_FIR', 'WHITEWOOD', 'KARAMATSU', 'REDWOOD', 'SPF', 'HIBA', 'TODOMATSU', 'AKAMATSU', 'SAWARA', 'TSUGA',
      'KEYAKI', 'NARA', 'KURI', 'TAMO', 'SITKA_SPRUCE', 'RED_CEDAR'], 2.2) END,
  CASE kind WHEN 'LOG' THEN bench.one(ARRAY['B', 'A', 'C'], 1.2) WHEN 'PANEL' THEN bench.one(ARRAY['STRUCTURAL_SPECIAL_2', 'STRUCTURAL_1_2', 'PLYWOOD_1'], 1.5)
    WHEN 'ENGINEERED' THEN bench.one(ARRAY['E95_F315', 'E105_F300', 'E120_F330', 'E65_F225'], 1.4)
    ELSE bench.one(ARRAY['TOKUITTO', 'ITTO', 'KOBUSHI', 'JOKOBUSHI', 'JAS_E70', 'JAS_E90', 'MUBUSHI', 'TOKUSEN_JOKOBUSHI', 'JAS_KO_2', '野地板用', '桟木'], 1.8) END,
  CASE WHEN kind <> 'LOG' THEN bench.one(ARRAY['KD', 'KD', 'GREEN', 'AD', 'SD20'], 1) END, bench.one(ARRAY['M3', 'PIECE', 'BUNDLE', 'TSUBO'], 2),
  CASE WHEN random() < 0.85 THEN 'EVERYONE' WHEN random() < 0.7 THEN 'PARTNERS' ELSE 'NAMED' END,
  CASE WHEN random() < 0.15 THEN ',FSC,' WHEN random() < 0.4 THEN ',JAS,' WHEN random() < 0.1 THEN ',FSC,JAS,' ELSE '' END,
  CASE WHEN random() < 0.7 THEN '' ELSE ',26,27,28,' END,
  CASE WHEN random() < 0.4 THEN '' ELSE concat_ws('。', bench.one(ARRAY['吉野産の良材です', '葉枯らし乾燥', '即納可能', '柱角に最適', '含水率20%以下',
    '4mものが中心', 'トラック上渡し', '小口割れ少なめ', '赤身勝ち', '源平', '中目材', '良質な木目です', '役物あり', '台風の倒木含む'], 1),
    bench.one(ARRAY['現場直送可', 'ロット割れ応相談', '定期便あり', '在庫限り', '数量まとまります', 'モルダー掛け可能', '桟積み', 'プレーナー仕上げ', NULL, NULL], 1)) END,
  0.0331, CASE kind WHEN 'LOG' THEN 'LOG-JAS-1' ELSE kind || '-1' END, 'PUBLISHED'
FROM (SELECT i, 1 + floor(power(random(), 2) * 500)::int AS n, bench.one(ARRAY['SAWN', 'SAWN', 'SAWN', 'ENGINEERED', 'PANEL', 'LOG', 'PRECUT'], 1.1) AS kind
  FROM generate_series(1, ${listings}) i) g JOIN bench.seller c USING (n);
ALTER TABLE market.listing ENABLE TRIGGER listing_on_shelf;
INSERT INTO market.partner_price (listing_id, company_id, buyer, price_unit, unit_price_yen, yen_per_m3, valid_from)
  SELECT l.id, l.company_id, b.id, 'M3', (l.yen_per_m3 * 0.9)::bigint, (l.yen_per_m3 * 0.9)::bigint, date '2026-01-01'
  FROM (SELECT l.* FROM market.listing l JOIN bench.seller s ON s.id = l.company_id AND s.n % 17 = 0 WHERE l.yen_per_m3 IS NOT NULL LIMIT 2000) l,
    platform.company b WHERE b.trade_name = '架空木材 buyer-0';

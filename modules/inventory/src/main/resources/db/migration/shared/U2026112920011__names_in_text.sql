CREATE OR REPLACE FUNCTION exchange.put_on_shelf(l market.listing) RETURNS void
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
DECLARE seller market.company_profile;
BEGIN
  IF l.status <> 'PUBLISHED' OR l.available_pieces <= 0 THEN
    DELETE FROM exchange.shelf WHERE listing_id = l.id;
    RETURN;
  END IF;
  SELECT * INTO seller FROM market.company_profile WHERE company_id = l.company_id;
  INSERT INTO exchange.shelf (listing_id, company_id, appeared_at, publish_until, settled, yen_per_m3, piece_m3, available_pieces, thickness,
    width, length, diameter, lead_time_days, kind, product, species, grade, drying, prefecture, marks, visibility, delivery_area,
    legality, surface, treatment, price_unit, words)
  VALUES (l.id, l.company_id, greatest(l.published_at, l.publish_from), l.publish_until, l.settled,
    coalesce(l.yen_per_m3, CASE l.price_unit WHEN 'M3' THEN l.unit_price_yen END), l.piece_m3,
    l.available_pieces, l.thickness_mm * 10, l.width_mm * 10, coalesce(l.length_mm * 10, l.length_m * 10000), l.diameter_cm * 10,
    l.lead_time_days, l.kind, l.product, l.species, l.grade, l.drying, seller.prefecture, l.marks, l.visibility, l.delivery_area,
    l.legality, l.surface, l.treatment, l.price_unit,
    exchange.folded(concat_ws(' ', seller.trade_name, l.article, l.grade, l.remarks)))
  ON CONFLICT (listing_id) DO UPDATE SET
    (company_id, appeared_at, publish_until, settled, yen_per_m3, piece_m3, available_pieces, thickness, width, length, diameter,
     lead_time_days, kind, product, species, grade, drying, prefecture, marks, visibility, delivery_area, legality, surface, treatment,
     price_unit, words)
    = (excluded.company_id, excluded.appeared_at, excluded.publish_until, excluded.settled, excluded.yen_per_m3, excluded.piece_m3,
     excluded.available_pieces, excluded.thickness, excluded.width, excluded.length, excluded.diameter, excluded.lead_time_days,
     excluded.kind, excluded.product, excluded.species, excluded.grade, excluded.drying, excluded.prefecture, excluded.marks,
     excluded.visibility, excluded.delivery_area, excluded.legality, excluded.surface, excluded.treatment, excluded.price_unit,
     excluded.words);
END $$;
DROP INDEX exchange.shelf_by_term;
UPDATE exchange.shelf s SET words = exchange.folded(concat_ws(' ', p.trade_name, l.article, l.grade, l.remarks))
  FROM market.listing l JOIN market.company_profile p ON p.company_id = l.company_id WHERE l.id = s.listing_id AND exchange.grade_code(s.grade);
CREATE INDEX shelf_by_term ON exchange.shelf USING gin (exchange.shelf_terms(kind, product, species, grade, drying, prefecture, surface,
  treatment, legality, price_unit, marks, words)) WITH (gin_pending_list_limit = 256);
CREATE OR REPLACE FUNCTION exchange.asked(p_wanted jsonb) RETURNS exchange.wanted
LANGUAGE plpgsql STABLE SET search_path = pg_catalog AS $$
DECLARE
  w exchange.wanted := jsonb_populate_record(NULL::exchange.wanted, p_wanted);
  looked text[];
BEGIN
  IF w.words IS NOT NULL THEN
    looked := ARRAY(SELECT exchange.folded(x) FROM unnest(w.words) x);
    w.words := ARRAY(SELECT '%' || replace(replace(replace(x, '\', '\\'), '%', '\%'), '_', '\_') || '%' FROM unnest(looked) x);
    w.grams := ARRAY(SELECT DISTINCT substr(x, i, 2) FROM unnest(looked) x, generate_series(1, greatest(length(x) - 1, 1)) i
      WHERE position(' ' IN substr(x, i, 2)) = 0);
  END IF;
  w.marks := ARRAY(SELECT '%,' || x || ',%' FROM unnest(w.marks) x);
  w.marks := CASE WHEN w.marks <> '{}' THEN w.marks END;
  w.deliver_to := '%,' || w.deliver_to || ',%';
  RETURN exchange.termed(w);
END $$;
CREATE OR REPLACE FUNCTION exchange.on_shelf(w exchange.wanted, v exchange.viewer, p_way exchange.way) RETURNS SETOF exchange.shelf
LANGUAGE sql STABLE AS $$
  SELECT s.* FROM (
    SELECT a.* FROM exchange.shelf a WHERE p_way IN ('TERMS', 'ROWS')
    UNION ALL
    SELECT c.* FROM exchange.shelf_sample c TABLESAMPLE system (25) REPEATABLE (1) WHERE p_way = 'GLANCE'
    UNION ALL
    SELECT b.* FROM exchange.shelf_sample b WHERE p_way = 'SAMPLE') s
  WHERE s.company_id <> ALL (v.absent) AND s.appeared_at <= now() AND (s.publish_until IS NULL OR s.publish_until > now())
    AND (s.visibility = 'EVERYONE' OR s.company_id = v.me
      OR s.company_id = ANY (v.partners) AND (s.visibility = 'PARTNERS' OR s.visibility = 'NAMED' AND s.listing_id = ANY (v.named)))
    AND (w.kinds IS NULL OR s.kind = ANY (w.kinds))
    AND (w.products IS NULL OR s.product = ANY (w.products))
    AND (w.species IS NULL OR s.species = ANY (w.species))
    AND (w.grades IS NULL OR s.grade = ANY (w.grades))
    AND (w.dryings IS NULL OR s.drying = ANY (w.dryings))
    AND (w.surfaces IS NULL OR s.surface = ANY (w.surfaces))
    AND (w.treatments IS NULL OR s.treatment = ANY (w.treatments))
    AND (w.prefectures IS NULL OR s.prefecture = ANY (w.prefectures))
    AND (w.legality IS NULL OR s.legality = ANY (w.legality))
    AND (w.price_units IS NULL OR s.price_unit = ANY (w.price_units))
    AND (w.sellers IS NULL OR s.company_id = ANY (w.sellers))
    AND (w.listings IS NULL OR s.listing_id = ANY (w.listings))
    AND (w.only_partners IS NOT TRUE OR s.company_id = ANY (v.partners))
    AND (w.not_own IS NOT TRUE OR s.company_id <> v.me)
    AND (w.marks IS NULL OR s.marks LIKE ALL (w.marks))
    AND (w.deliver_to IS NULL OR s.delivery_area = '' OR s.delivery_area LIKE w.deliver_to)
    AND (w.min_thickness IS NULL OR s.thickness >= w.min_thickness) AND (w.max_thickness IS NULL OR s.thickness <= w.max_thickness)
    AND (w.min_width IS NULL OR s.width >= w.min_width) AND (w.max_width IS NULL OR s.width <= w.max_width)
    AND (w.min_length IS NULL OR s.length >= w.min_length) AND (w.max_length IS NULL OR s.length <= w.max_length)
    AND (w.min_diameter IS NULL OR s.diameter >= w.min_diameter) AND (w.max_diameter IS NULL OR s.diameter <= w.max_diameter)
    AND (w.min_yen IS NULL AND w.max_yen IS NULL OR s.listing_id = ANY (v.own_price_fits)
      OR s.listing_id <> ALL (v.own_price) AND s.yen_per_m3 BETWEEN coalesce(w.min_yen, 0) AND coalesce(w.max_yen, 9223372036854775807))
    AND (w.max_lead_days IS NULL OR s.lead_time_days <= w.max_lead_days)
    AND (w.min_pieces IS NULL OR s.available_pieces >= w.min_pieces)
    AND (w.min_m3 IS NULL OR s.available_pieces * s.piece_m3 >= w.min_m3)
    AND (w.words IS NULL OR s.words LIKE ALL (w.words))
    -- The same once more, for the index alone: costly to compute for a row.
    AND (p_way <> 'TERMS' OR w.terms = '{}' OR exchange.shelf_terms(s.kind, s.product, s.species, s.grade, s.drying, s.prefecture, s.surface,
      s.treatment, s.legality, s.price_unit, s.marks, s.words) @> w.terms)
    AND (p_way <> 'TERMS' OR w.some_kinds IS NULL OR exchange.shelf_terms(s.kind, s.product, s.species, s.grade, s.drying, s.prefecture, s.surface,
      s.treatment, s.legality, s.price_unit, s.marks, s.words) && w.some_kinds)
    AND (p_way <> 'TERMS' OR w.some_species IS NULL OR exchange.shelf_terms(s.kind, s.product, s.species, s.grade, s.drying, s.prefecture, s.surface,
      s.treatment, s.legality, s.price_unit, s.marks, s.words) && w.some_species)
    AND (p_way <> 'TERMS' OR w.some_grades IS NULL OR exchange.shelf_terms(s.kind, s.product, s.species, s.grade, s.drying, s.prefecture, s.surface,
      s.treatment, s.legality, s.price_unit, s.marks, s.words) && w.some_grades)
    AND (p_way <> 'TERMS' OR w.some_dryings IS NULL OR exchange.shelf_terms(s.kind, s.product, s.species, s.grade, s.drying, s.prefecture, s.surface,
      s.treatment, s.legality, s.price_unit, s.marks, s.words) && w.some_dryings)
    AND (p_way <> 'TERMS' OR w.some_prefectures IS NULL OR exchange.shelf_terms(s.kind, s.product, s.species, s.grade, s.drying, s.prefecture, s.surface,
      s.treatment, s.legality, s.price_unit, s.marks, s.words) && w.some_prefectures)
$$;
CREATE OR REPLACE FUNCTION exchange.matching(w exchange.wanted, v exchange.viewer) RETURNS SETOF exchange.shelf
LANGUAGE sql STABLE AS $$
  SELECT s.* FROM exchange.on_shelf(w, v, CASE WHEN w.words IS NULL THEN 'ROWS' ELSE 'TERMS' END::exchange.way) s
$$;
CREATE OR REPLACE FUNCTION exchange.way_of(w exchange.wanted) RETURNS exchange.way
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN w.words IS NOT NULL OR w.surfaces IS NOT NULL OR w.treatments IS NOT NULL OR w.price_units IS NOT NULL
    OR w.marks IS NOT NULL AND num_nonnulls(w.kinds, w.products, w.species, w.min_thickness, w.min_width) = 0
  THEN 'TERMS' ELSE 'ROWS' END::exchange.way;
DROP FUNCTION exchange.shelf_words, exchange.grade_code;
ALTER TYPE exchange.wanted DROP ATTRIBUTE named;
DROP TYPE exchange.named;

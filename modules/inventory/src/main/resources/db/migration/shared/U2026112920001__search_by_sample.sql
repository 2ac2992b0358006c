DROP FUNCTION exchange.count_facets, exchange.counted, exchange.without;
CREATE OR REPLACE FUNCTION exchange.find_listings(p_wanted jsonb, p_sort text, p_limit int, p_key bigint, p_id uuid) RETURNS TABLE (id uuid, key bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  w exchange.wanted := exchange.asked(p_wanted);
  v exchange.viewer := exchange.viewing(w);
  lowest constant uuid := '00000000-0000-0000-0000-000000000000';
BEGIN
  IF p_sort = 'price' THEN
    RETURN QUERY SELECT * FROM exchange.find_cheapest(w, v, p_limit, coalesce(p_key, -1), coalesce(p_id, lowest));
  ELSIF p_sort = 'lead' THEN
    RETURN QUERY SELECT * FROM exchange.find_soonest(w, v, p_limit, coalesce(p_key, -1)::int, coalesce(p_id, lowest));
  ELSE
    RETURN QUERY SELECT * FROM exchange.find_newest(w, v, p_limit,
      CASE WHEN p_key IS NULL THEN 'infinity' ELSE 'epoch'::timestamptz + p_key * interval '1 microsecond' END, coalesce(p_id, lowest));
  END IF;
END $$;
CREATE FUNCTION exchange.find_newest(w exchange.wanted, v exchange.viewer, p_limit int, p_at timestamptz, p_id uuid)
RETURNS TABLE (id uuid, key bigint)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  fresh record;
  missing int := p_limit;
  got int;
BEGIN
  FOR stretch IN 1..2 LOOP
    SELECT s.appeared_at AS at, s.listing_id AS id INTO fresh FROM exchange.shelf s WHERE (s.appeared_at, s.listing_id) < (p_at, p_id)
    ORDER BY s.appeared_at DESC, s.listing_id DESC OFFSET 4000 * stretch * stretch LIMIT 1;
    IF NOT FOUND THEN SELECT '-infinity'::timestamptz AS at, '00000000-0000-0000-0000-000000000000'::uuid AS id INTO fresh; END IF;
    RETURN QUERY SELECT s.listing_id, (extract(epoch FROM s.appeared_at) * 1000000)::bigint FROM exchange.matching(w, v) s
      WHERE (s.appeared_at, s.listing_id) < (p_at, p_id) AND (s.appeared_at, s.listing_id) >= (fresh.at, fresh.id)
      ORDER BY s.appeared_at DESC, s.listing_id DESC LIMIT missing;
    GET DIAGNOSTICS got = ROW_COUNT;
    missing := missing - got;
    IF missing = 0 OR fresh.at = '-infinity' THEN RETURN; END IF;
    p_at := fresh.at;
    p_id := fresh.id;
  END LOOP;
  RETURN QUERY WITH m AS MATERIALIZED (SELECT s.appeared_at, s.listing_id FROM exchange.matching(w, v) s
      WHERE (s.appeared_at, s.listing_id) < (p_at, p_id))
    SELECT m.listing_id, (extract(epoch FROM m.appeared_at) * 1000000)::bigint FROM m
    ORDER BY m.appeared_at DESC, m.listing_id DESC LIMIT missing;
END $$;
CREATE FUNCTION exchange.find_cheapest(w exchange.wanted, v exchange.viewer, p_limit int, p_yen bigint, p_id uuid)
RETURNS TABLE (id uuid, key bigint)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  fresh record;
  missing int := p_limit;
  got int;
BEGIN
  SELECT s.yen_per_m3 AS yen, s.listing_id AS id INTO fresh FROM exchange.shelf s
  WHERE s.yen_per_m3 IS NOT NULL AND (s.yen_per_m3, s.listing_id) > (p_yen, p_id)
  ORDER BY s.yen_per_m3, s.listing_id OFFSET 5000 LIMIT 1;
  IF NOT FOUND THEN SELECT 9223372036854775807 AS yen, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid AS id INTO fresh; END IF;
  RETURN QUERY SELECT x.listing_id, x.yen FROM (
      (SELECT s.listing_id, s.yen_per_m3 AS yen FROM exchange.matching(w, v) s
       WHERE s.yen_per_m3 IS NOT NULL AND (s.yen_per_m3, s.listing_id) > (p_yen, p_id) AND (s.yen_per_m3, s.listing_id) <= (fresh.yen, fresh.id)
         AND s.listing_id <> ALL (v.own_price) ORDER BY s.yen_per_m3, s.listing_id LIMIT missing)
      UNION ALL
      SELECT s.listing_id, o.yen FROM unnest(v.own_price, v.own_yen) o (listing_id, yen) JOIN exchange.matching(w, v) s USING (listing_id)
      WHERE (o.yen, s.listing_id) > (p_yen, p_id) AND (o.yen, s.listing_id) <= (fresh.yen, fresh.id)) x
    ORDER BY x.yen, x.listing_id LIMIT missing;
  GET DIAGNOSTICS got = ROW_COUNT;
  missing := missing - got;
  IF missing = 0 OR fresh.yen = 9223372036854775807 THEN RETURN; END IF;
  p_yen := fresh.yen;
  p_id := fresh.id;
  RETURN QUERY WITH m AS MATERIALIZED (
      SELECT s.listing_id, s.yen_per_m3 AS yen FROM exchange.matching(w, v) s
      WHERE (s.yen_per_m3, s.listing_id) > (p_yen, p_id) AND s.listing_id <> ALL (v.own_price)
      UNION ALL
      SELECT s.listing_id, o.yen FROM unnest(v.own_price, v.own_yen) o (listing_id, yen) JOIN exchange.matching(w, v) s USING (listing_id)
      WHERE (o.yen, s.listing_id) > (p_yen, p_id))
    SELECT m.listing_id, m.yen FROM m ORDER BY m.yen, m.listing_id LIMIT missing;
END $$;
CREATE FUNCTION exchange.find_soonest(w exchange.wanted, v exchange.viewer, p_limit int, p_days int, p_id uuid)
RETURNS TABLE (id uuid, key bigint)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  fresh record;
  missing int := p_limit;
  got int;
BEGIN
  FOR stretch IN 1..2 LOOP
    SELECT s.lead_time_days AS days, s.listing_id AS id INTO fresh FROM exchange.shelf s
    WHERE s.lead_time_days IS NOT NULL AND (s.lead_time_days, s.listing_id) > (p_days, p_id)
    ORDER BY s.lead_time_days, s.listing_id OFFSET 3000 * stretch * stretch LIMIT 1;
    IF NOT FOUND THEN SELECT 2147483647 AS days, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid AS id INTO fresh; END IF;
    RETURN QUERY SELECT s.listing_id, s.lead_time_days::bigint FROM exchange.matching(w, v) s
      WHERE s.lead_time_days IS NOT NULL AND (s.lead_time_days, s.listing_id) > (p_days, p_id)
        AND (s.lead_time_days, s.listing_id) <= (fresh.days, fresh.id)
      ORDER BY s.lead_time_days, s.listing_id LIMIT missing;
    GET DIAGNOSTICS got = ROW_COUNT;
    missing := missing - got;
    IF missing = 0 OR fresh.days = 2147483647 THEN RETURN; END IF;
    p_days := fresh.days;
    p_id := fresh.id;
  END LOOP;
  RETURN QUERY WITH m AS MATERIALIZED (SELECT s.lead_time_days AS days, s.listing_id FROM exchange.matching(w, v) s
      WHERE (s.lead_time_days, s.listing_id) > (p_days, p_id))
    SELECT m.listing_id, m.days::bigint FROM m ORDER BY m.days, m.listing_id LIMIT missing;
END $$;
ALTER FUNCTION exchange.find_newest OWNER TO exchange;
ALTER FUNCTION exchange.find_cheapest OWNER TO exchange;
ALTER FUNCTION exchange.find_soonest OWNER TO exchange;
REVOKE ALL ON FUNCTION exchange.find_newest, exchange.find_cheapest, exchange.find_soonest FROM PUBLIC;
DROP FUNCTION exchange.largest, exchange.along_largest, exchange.soonest, exchange.along_soonest, exchange.cheapest, exchange.along_cheapest,
  exchange.newest, exchange.along_newest, exchange.walk, exchange.way_of;
DROP INDEX exchange.shelf_largest;
DROP FUNCTION exchange.cm3;
CREATE OR REPLACE FUNCTION exchange.matching(w exchange.wanted, v exchange.viewer) RETURNS SETOF exchange.shelf
LANGUAGE sql STABLE AS $$
  SELECT s.* FROM exchange.shelf s
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
    AND (w.words IS NULL OR exchange.grams(s.words) @> w.grams AND s.words LIKE ALL (w.words))
$$;
CREATE OR REPLACE FUNCTION exchange.asked(p_wanted jsonb) RETURNS exchange.wanted
LANGUAGE plpgsql STABLE SET search_path = pg_catalog AS $$
DECLARE
  w exchange.wanted := jsonb_populate_record(NULL::exchange.wanted, p_wanted);
  looked text[];
BEGIN
  IF w.words IS NOT NULL THEN
    looked := ARRAY(SELECT exchange.folded(x) FROM unnest(w.words) x);
    w.words := ARRAY(SELECT '%' || replace(replace(replace(x, '\', '\\'), '%', '\%'), '_', '\_') || '%' FROM unnest(looked) x);
    -- Of each word its beginning, which says more than its end in Japanese. One is enough to lead to few rows, and more of them the
    -- planner would take for independent of each other.
    w.grams := ARRAY(SELECT left(x, 2) FROM unnest(looked) x);
  END IF;
  w.marks := ARRAY(SELECT '%,' || x || ',%' FROM unnest(w.marks) x);
  w.marks := CASE WHEN w.marks <> '{}' THEN w.marks END;
  w.deliver_to := '%,' || w.deliver_to || ',%';
  RETURN w;
END $$;
DROP FUNCTION exchange.on_shelf, exchange.termed, exchange.some_terms, exchange.one_term;
DROP TYPE exchange.way;
ALTER TYPE exchange.wanted DROP ATTRIBUTE terms, DROP ATTRIBUTE some_kinds, DROP ATTRIBUTE some_species, DROP ATTRIBUTE some_grades,
  DROP ATTRIBUTE some_dryings, DROP ATTRIBUTE some_prefectures;
DROP INDEX exchange.shelf_by_term;
DROP FUNCTION exchange.shelf_terms;
CREATE INDEX shelf_by_word ON exchange.shelf USING gin (exchange.grams(words)) WITH (gin_pending_list_limit = 256);
DROP TRIGGER drawn_goes ON exchange.shelf;
DROP TRIGGER drawn_comes ON exchange.shelf;
DROP FUNCTION exchange.sample_follows;
DROP FUNCTION exchange.drawn;
DROP TABLE exchange.shelf_sample;

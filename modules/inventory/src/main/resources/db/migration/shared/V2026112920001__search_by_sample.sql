-- A search first asks a sample of the shelf how much there will be, and then goes the way that is short for so much. Why, and what it
-- costs: docs/adr/0030.

-- One listing in 64, drawn by its id: as uneven as the shelf itself, and small enough to be read whole.
CREATE TABLE exchange.shelf_sample (LIKE exchange.shelf INCLUDING DEFAULTS, PRIMARY KEY (listing_id));
CREATE FUNCTION exchange.drawn(p_id uuid) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN get_byte(uuid_send(p_id), 15) < 4;
INSERT INTO exchange.shelf_sample SELECT * FROM exchange.shelf WHERE exchange.drawn(listing_id);
GRANT SELECT, INSERT, UPDATE, DELETE ON exchange.shelf_sample TO exchange;

CREATE FUNCTION exchange.sample_follows() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN DELETE FROM exchange.shelf_sample WHERE listing_id = OLD.listing_id; END IF;
  IF TG_OP <> 'DELETE' THEN INSERT INTO exchange.shelf_sample VALUES (NEW.*); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER drawn_comes AFTER INSERT OR UPDATE ON exchange.shelf
  FOR EACH ROW WHEN (exchange.drawn(NEW.listing_id)) EXECUTE FUNCTION exchange.sample_follows();
CREATE TRIGGER drawn_goes AFTER DELETE ON exchange.shelf
  FOR EACH ROW WHEN (exchange.drawn(OLD.listing_id)) EXECUTE FUNCTION exchange.sample_follows();

-- Everything that is one of a few words, beside the characters of the text: so that one index finds what bears all of them, and
-- nothing is fetched that bears only some. What an order changes is not among it.
CREATE FUNCTION exchange.shelf_terms(p_kind text, p_product text, p_species text, p_grade text, p_drying text, p_prefecture text, p_surface text,
  p_treatment text, p_legality text, p_price_unit text, p_marks text, p_words text) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 5000 AS $$
  SELECT coalesce(array_agg(x.term), '{}') || exchange.grams(p_words)
  FROM (SELECT 'k:' || p_kind UNION ALL SELECT 'o:' || p_product UNION ALL SELECT 's:' || p_species UNION ALL SELECT 'g:' || p_grade
    UNION ALL SELECT 'd:' || p_drying UNION ALL SELECT 'p:' || p_prefecture UNION ALL SELECT 'f:' || p_surface
    UNION ALL SELECT 't:' || p_treatment UNION ALL SELECT 'l:' || p_legality UNION ALL SELECT 'u:' || p_price_unit
    UNION ALL SELECT 'm:' || m FROM unnest(string_to_array(p_marks, ',')) m WHERE m <> '') x (term) WHERE x.term IS NOT NULL
$$;
DROP INDEX exchange.shelf_by_word;
CREATE INDEX shelf_by_term ON exchange.shelf USING gin (exchange.shelf_terms(kind, product, species, grade, drying, prefecture, surface,
  treatment, legality, price_unit, marks, words)) WITH (gin_pending_list_limit = 256);

ALTER TYPE exchange.wanted ADD ATTRIBUTE terms text[], ADD ATTRIBUTE some_kinds text[], ADD ATTRIBUTE some_species text[],
  ADD ATTRIBUTE some_grades text[], ADD ATTRIBUTE some_dryings text[], ADD ATTRIBUTE some_prefectures text[];

-- How a search goes: a glance at the sample; all of the sample; by the terms' index; by whatever rows the planner finds best.
CREATE TYPE exchange.way AS ENUM ('GLANCE', 'SAMPLE', 'TERMS', 'ROWS');

CREATE FUNCTION exchange.one_term(p_letter text, p_values text[]) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN CASE WHEN cardinality(p_values) = 1 THEN p_letter || ':' || p_values[1] END;
CREATE FUNCTION exchange.some_terms(p_letter text, p_values text[]) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN cardinality(p_values) > 1 THEN (SELECT array_agg(p_letter || ':' || x) FROM unnest(p_values) x) END;

-- The same search in terms: those that must all be there, and of each kind that has several values some of which one must.
CREATE FUNCTION exchange.termed(w exchange.wanted) RETURNS exchange.wanted
LANGUAGE plpgsql STABLE SET search_path = pg_catalog AS $$
BEGIN
  w.some_kinds := exchange.some_terms('k', w.kinds);
  w.some_species := exchange.some_terms('s', w.species);
  w.some_grades := exchange.some_terms('g', w.grades);
  w.some_dryings := exchange.some_terms('d', w.dryings);
  w.some_prefectures := exchange.some_terms('p', w.prefectures);
  w.terms := array_remove(ARRAY[exchange.one_term('k', w.kinds), exchange.one_term('o', w.products), exchange.one_term('s', w.species),
      exchange.one_term('g', w.grades), exchange.one_term('d', w.dryings), exchange.one_term('p', w.prefectures),
      exchange.one_term('f', w.surfaces), exchange.one_term('t', w.treatments), exchange.one_term('l', w.legality),
      exchange.one_term('u', w.price_units)], NULL)
    || ARRAY(SELECT 'm:' || btrim(x, '%,') FROM unnest(w.marks) x) || coalesce(w.grams, '{}');
  RETURN w;
END $$;

-- What a client asks, made alike with what is looked in. Of each word all neighbours: the more there are, the fewer rows have all of them.
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

-- What of the shelf, or of its sample, the viewer may see and wants. It has neither settings nor its owner's rights, so that the
-- planner puts it into the statement that calls it, where what is not asked falls away and the indexes are seen.
CREATE FUNCTION exchange.on_shelf(w exchange.wanted, v exchange.viewer, p_way exchange.way) RETURNS SETOF exchange.shelf
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
-- For whoever does not say how: words by their index.
CREATE OR REPLACE FUNCTION exchange.matching(w exchange.wanted, v exchange.viewer) RETURNS SETOF exchange.shelf
LANGUAGE sql STABLE AS $$
  SELECT s.* FROM exchange.on_shelf(w, v, CASE WHEN w.words IS NULL THEN 'ROWS' ELSE 'TERMS' END::exchange.way) s
$$;

-- Words and what stands in no other index go by their terms, and so do marks where nothing else leads to them; the rest by the rows.
CREATE FUNCTION exchange.way_of(w exchange.wanted) RETURNS exchange.way
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN w.words IS NOT NULL OR w.surfaces IS NOT NULL OR w.treatments IS NOT NULL OR w.price_units IS NOT NULL
    OR w.marks IS NOT NULL AND num_nonnulls(w.kinds, w.products, w.species, w.min_thickness, w.min_width) = 0
  THEN 'TERMS' ELSE 'ROWS' END::exchange.way;

-- How many rows of an order's index to go along before giving up on it; null: to fetch all that matches and sort it costs less. Both are
-- reckoned in rows of the table, from a glance at the sample: along the index as many as hold a page, of which those of the newest lie
-- together; otherwise all that the indexes lead to, a sixth of that where an index has everything that is asked.
CREATE FUNCTION exchange.walk(w exchange.wanted, v exchange.viewer, p_limit int, p_order text) RETURNS int
LANGUAGE plpgsql STABLE SET search_path = pg_catalog SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  shelf float8 := (SELECT c.reltuples FROM pg_class c WHERE c.oid = 'exchange.shelf'::regclass);
  led exchange.wanted := w;
  drawn float8;
  range float8;
  hits float8;
  leads float8;
  along float8;
  fetched float8;
BEGIN
  IF shelf < 20000 THEN RETURN NULL; END IF;
  led.min_yen := NULL; led.max_yen := NULL; led.max_lead_days := NULL; led.min_pieces := NULL; led.min_m3 := NULL; led.deliver_to := NULL;
  -- What is asked of the price lies together in the prices' order, and so do the days.
  SELECT count(*), count(*) FILTER (WHERE CASE p_order
      WHEN 'price' THEN s.yen_per_m3 BETWEEN coalesce(w.min_yen, 0) AND coalesce(w.max_yen, 9223372036854775807)
      WHEN 'lead' THEN s.lead_time_days <= coalesce(w.max_lead_days, 2147483647) ELSE true END)
    INTO drawn, range FROM exchange.shelf_sample s TABLESAMPLE system (25) REPEATABLE (1);
  SELECT count(*) INTO hits FROM exchange.on_shelf(w, v, 'GLANCE') s;
  -- So few are chance.
  IF hits < 5 THEN RETURN NULL; END IF;
  IF led IS DISTINCT FROM w THEN
    SELECT count(*) INTO leads FROM exchange.on_shelf(led, v, 'GLANCE') s;
  ELSE
    leads := hits;
  END IF;
  along := p_limit * range / hits;
  fetched := leads / drawn * shelf * CASE WHEN exchange.way_of(w) = 'TERMS' OR w.min_pieces IS NOT NULL OR w.min_m3 IS NOT NULL
    OR num_nonnulls(w.kinds, w.products, w.species, w.min_thickness, w.max_thickness) = 0 THEN 1 ELSE 0.16 END;
  RETURN CASE WHEN along * CASE p_order WHEN 'newest' THEN 0.3 ELSE 1.2 END < fetched THEN (2 * along + 300)::int END;
END $$;

-- Along an order's index: what cannot be had in its order is not tried.
CREATE FUNCTION exchange.along_newest(w exchange.wanted, v exchange.viewer, p_limit int, p_at timestamptz, p_id uuid, p_far timestamptz, p_far_id uuid)
RETURNS TABLE (id uuid, at timestamptz)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog SET plan_cache_mode = force_custom_plan SET enable_bitmapscan = off SET enable_sort = off AS $$
BEGIN
  RETURN QUERY SELECT s.listing_id, s.appeared_at FROM exchange.on_shelf(w, v, 'ROWS') s
    WHERE (s.appeared_at, s.listing_id) < (p_at, p_id) AND (s.appeared_at, s.listing_id) >= (p_far, p_far_id)
    ORDER BY s.appeared_at DESC, s.listing_id DESC LIMIT p_limit;
END $$;

CREATE FUNCTION exchange.newest(w exchange.wanted, v exchange.viewer, p_limit int, p_at timestamptz, p_id uuid)
RETURNS TABLE (id uuid, key bigint)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  far record;
  walk constant int := exchange.walk(w, v, p_limit, 'newest');
  missing int := p_limit;
  got int;
BEGIN
  IF walk > 0 THEN
    SELECT s.appeared_at AS at, s.listing_id AS id INTO far FROM exchange.shelf s WHERE (s.appeared_at, s.listing_id) < (p_at, p_id)
    ORDER BY s.appeared_at DESC, s.listing_id DESC OFFSET walk LIMIT 1;
    IF NOT FOUND THEN SELECT '-infinity'::timestamptz AS at, '00000000-0000-0000-0000-000000000000'::uuid AS id INTO far; END IF;
    RETURN QUERY SELECT n.id, (extract(epoch FROM n.at) * 1000000)::bigint FROM exchange.along_newest(w, v, missing, p_at, p_id, far.at, far.id) n;
    GET DIAGNOSTICS got = ROW_COUNT;
    missing := missing - got;
    IF missing = 0 OR far.at = '-infinity' THEN RETURN; END IF;
    p_at := far.at;
    p_id := far.id;
  END IF;
  RETURN QUERY WITH m AS MATERIALIZED (SELECT s.appeared_at, s.listing_id FROM exchange.on_shelf(w, v, exchange.way_of(w)) s
      WHERE (s.appeared_at, s.listing_id) < (p_at, p_id))
    SELECT m.listing_id, (extract(epoch FROM m.appeared_at) * 1000000)::bigint FROM m
    ORDER BY m.appeared_at DESC, m.listing_id DESC LIMIT missing;
END $$;

-- Cheapest for 1 m³ first, by the price that the viewer pays. Few have one of their own: along the index those are found apart.
CREATE FUNCTION exchange.along_cheapest(w exchange.wanted, v exchange.viewer, p_limit int, p_yen bigint, p_id uuid, p_far bigint, p_far_id uuid)
RETURNS TABLE (id uuid, yen bigint)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog SET plan_cache_mode = force_custom_plan SET enable_bitmapscan = off SET enable_sort = off AS $$
BEGIN
  RETURN QUERY SELECT s.listing_id, s.yen_per_m3 FROM exchange.on_shelf(w, v, 'ROWS') s
    WHERE s.yen_per_m3 IS NOT NULL AND (s.yen_per_m3, s.listing_id) > (p_yen, p_id) AND (s.yen_per_m3, s.listing_id) <= (p_far, p_far_id)
      AND s.listing_id <> ALL (v.own_price) ORDER BY s.yen_per_m3, s.listing_id LIMIT p_limit;
END $$;

CREATE FUNCTION exchange.cheapest(w exchange.wanted, v exchange.viewer, p_limit int, p_yen bigint, p_id uuid)
RETURNS TABLE (id uuid, key bigint)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  far record;
  walk constant int := exchange.walk(w, v, p_limit, 'price');
  missing int := p_limit;
  near uuid[];
  got int;
BEGIN
  p_yen := greatest(p_yen, coalesce(w.min_yen, 0) - 1);
  IF walk > 0 THEN
    SELECT s.yen_per_m3 AS yen, s.listing_id AS id INTO far FROM exchange.shelf s
    WHERE s.yen_per_m3 IS NOT NULL AND (s.yen_per_m3, s.listing_id) > (p_yen, p_id)
    ORDER BY s.yen_per_m3, s.listing_id OFFSET walk LIMIT 1;
    IF NOT FOUND THEN SELECT 9223372036854775807 AS yen, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid AS id INTO far; END IF;
    near := ARRAY(SELECT o.id FROM unnest(v.own_price, v.own_yen) o (id, yen) WHERE (o.yen, o.id) > (p_yen, p_id) AND (o.yen, o.id) <= (far.yen, far.id));
    RETURN QUERY SELECT x.id, x.yen FROM (
        SELECT c.id, c.yen FROM exchange.along_cheapest(w, v, missing, p_yen, p_id, far.yen, far.id) c
        UNION ALL
        SELECT s.listing_id, v.own_yen[array_position(v.own_price, s.listing_id)] FROM exchange.on_shelf(w, v, 'ROWS') s
        WHERE s.listing_id = ANY (near)) x
      ORDER BY x.yen, x.id LIMIT missing;
    GET DIAGNOSTICS got = ROW_COUNT;
    missing := missing - got;
    IF missing = 0 OR far.yen = 9223372036854775807 THEN RETURN; END IF;
    p_yen := far.yen;
    p_id := far.id;
  END IF;
  RETURN QUERY WITH m AS MATERIALIZED (SELECT s.listing_id, s.yen_per_m3 FROM exchange.on_shelf(w, v, exchange.way_of(w)) s),
      priced AS (SELECT m.listing_id, coalesce(o.yen, m.yen_per_m3) AS yen FROM m LEFT JOIN unnest(v.own_price, v.own_yen) o (listing_id, yen) USING (listing_id))
    SELECT p.listing_id, p.yen FROM priced p WHERE (p.yen, p.listing_id) > (p_yen, p_id) ORDER BY p.yen, p.listing_id LIMIT missing;
END $$;

-- What leaves the yard soonest first; what does not say is left out.
CREATE FUNCTION exchange.along_soonest(w exchange.wanted, v exchange.viewer, p_limit int, p_days int, p_id uuid, p_far int, p_far_id uuid)
RETURNS TABLE (id uuid, days int)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog SET plan_cache_mode = force_custom_plan SET enable_bitmapscan = off SET enable_sort = off AS $$
BEGIN
  RETURN QUERY SELECT s.listing_id, s.lead_time_days FROM exchange.on_shelf(w, v, 'ROWS') s
    WHERE s.lead_time_days IS NOT NULL AND (s.lead_time_days, s.listing_id) > (p_days, p_id)
      AND (s.lead_time_days, s.listing_id) <= (p_far, p_far_id)
    ORDER BY s.lead_time_days, s.listing_id LIMIT p_limit;
END $$;

CREATE FUNCTION exchange.soonest(w exchange.wanted, v exchange.viewer, p_limit int, p_days int, p_id uuid)
RETURNS TABLE (id uuid, key bigint)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  far record;
  walk constant int := exchange.walk(w, v, p_limit, 'lead');
  missing int := p_limit;
  got int;
BEGIN
  IF walk > 0 THEN
    SELECT s.lead_time_days AS days, s.listing_id AS id INTO far FROM exchange.shelf s
    WHERE s.lead_time_days IS NOT NULL AND (s.lead_time_days, s.listing_id) > (p_days, p_id)
    ORDER BY s.lead_time_days, s.listing_id OFFSET walk LIMIT 1;
    IF NOT FOUND THEN SELECT 2147483647 AS days, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid AS id INTO far; END IF;
    RETURN QUERY SELECT s.id, s.days::bigint FROM exchange.along_soonest(w, v, missing, p_days, p_id, far.days, far.id) s;
    GET DIAGNOSTICS got = ROW_COUNT;
    missing := missing - got;
    IF missing = 0 OR far.days = 2147483647 THEN RETURN; END IF;
    p_days := far.days;
    p_id := far.id;
  END IF;
  RETURN QUERY WITH m AS MATERIALIZED (SELECT s.lead_time_days AS days, s.listing_id FROM exchange.on_shelf(w, v, exchange.way_of(w)) s
      WHERE (s.lead_time_days, s.listing_id) > (p_days, p_id))
    SELECT m.listing_id, m.days::bigint FROM m ORDER BY m.days, m.listing_id LIMIT missing;
END $$;

-- The most m³ first, by the cubic centimetre; what has no volume is left out. It moves with every order, and so does its index.
CREATE FUNCTION exchange.cm3(p_pieces int, p_piece_m3 float8) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN (p_pieces * p_piece_m3 * 1000000)::bigint;
CREATE INDEX shelf_largest ON exchange.shelf (exchange.cm3(available_pieces, piece_m3) DESC, listing_id DESC) WHERE piece_m3 IS NOT NULL;

CREATE FUNCTION exchange.along_largest(w exchange.wanted, v exchange.viewer, p_limit int, p_cm3 bigint, p_id uuid, p_far bigint, p_far_id uuid)
RETURNS TABLE (id uuid, cm3 bigint)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog SET plan_cache_mode = force_custom_plan SET enable_bitmapscan = off SET enable_sort = off AS $$
BEGIN
  RETURN QUERY SELECT s.listing_id, exchange.cm3(s.available_pieces, s.piece_m3) FROM exchange.on_shelf(w, v, 'ROWS') s
    WHERE s.piece_m3 IS NOT NULL AND (exchange.cm3(s.available_pieces, s.piece_m3), s.listing_id) < (p_cm3, p_id)
      AND (exchange.cm3(s.available_pieces, s.piece_m3), s.listing_id) >= (p_far, p_far_id)
    ORDER BY exchange.cm3(s.available_pieces, s.piece_m3) DESC, s.listing_id DESC LIMIT p_limit;
END $$;

CREATE FUNCTION exchange.largest(w exchange.wanted, v exchange.viewer, p_limit int, p_cm3 bigint, p_id uuid)
RETURNS TABLE (id uuid, key bigint)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  far record;
  walk constant int := exchange.walk(w, v, p_limit, 'volume');
  missing int := p_limit;
  got int;
BEGIN
  IF walk > 0 THEN
    SELECT exchange.cm3(s.available_pieces, s.piece_m3) AS cm3, s.listing_id AS id INTO far FROM exchange.shelf s
    WHERE s.piece_m3 IS NOT NULL AND (exchange.cm3(s.available_pieces, s.piece_m3), s.listing_id) < (p_cm3, p_id)
    ORDER BY exchange.cm3(s.available_pieces, s.piece_m3) DESC, s.listing_id DESC OFFSET walk LIMIT 1;
    IF NOT FOUND THEN SELECT -1::bigint AS cm3, '00000000-0000-0000-0000-000000000000'::uuid AS id INTO far; END IF;
    RETURN QUERY SELECT s.id, s.cm3 FROM exchange.along_largest(w, v, missing, p_cm3, p_id, far.cm3, far.id) s;
    GET DIAGNOSTICS got = ROW_COUNT;
    missing := missing - got;
    IF missing = 0 OR far.cm3 = -1 THEN RETURN; END IF;
    p_cm3 := far.cm3;
    p_id := far.id;
  END IF;
  RETURN QUERY WITH m AS MATERIALIZED (SELECT exchange.cm3(s.available_pieces, s.piece_m3) AS cm3, s.listing_id
      FROM exchange.on_shelf(w, v, exchange.way_of(w)) s WHERE s.piece_m3 IS NOT NULL)
    SELECT m.listing_id, m.cm3 FROM m WHERE (m.cm3, m.listing_id) < (p_cm3, p_id) ORDER BY m.cm3 DESC, m.listing_id DESC LIMIT missing;
END $$;

DROP FUNCTION exchange.find_newest, exchange.find_cheapest, exchange.find_soonest;
-- A page after the place (p_key, p_id), or from the beginning. p_sort: newest, price, lead, volume.
CREATE OR REPLACE FUNCTION exchange.find_listings(p_wanted jsonb, p_sort text, p_limit int, p_key bigint, p_id uuid) RETURNS TABLE (id uuid, key bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  w exchange.wanted := exchange.asked(p_wanted);
  v exchange.viewer := exchange.viewing(w);
  lowest constant uuid := '00000000-0000-0000-0000-000000000000';
BEGIN
  IF p_sort = 'price' THEN
    RETURN QUERY SELECT * FROM exchange.cheapest(w, v, p_limit, coalesce(p_key, -1), coalesce(p_id, lowest));
  ELSIF p_sort = 'lead' THEN
    RETURN QUERY SELECT * FROM exchange.soonest(w, v, p_limit, coalesce(p_key, -1)::int, coalesce(p_id, lowest));
  ELSIF p_sort = 'volume' THEN
    RETURN QUERY SELECT * FROM exchange.largest(w, v, p_limit, coalesce(p_key, 9223372036854775807), coalesce(p_id, lowest));
  ELSE
    RETURN QUERY SELECT * FROM exchange.newest(w, v, p_limit,
      CASE WHEN p_key IS NULL THEN 'infinity' ELSE 'epoch'::timestamptz + p_key * interval '1 microsecond' END, coalesce(p_id, lowest));
  END IF;
END $$;

-- The same search without the facets that are named.
CREATE FUNCTION exchange.without(w exchange.wanted, p_facets text[]) RETURNS exchange.wanted
LANGUAGE plpgsql STABLE SET search_path = pg_catalog SET plan_cache_mode = force_custom_plan AS $$
BEGIN
  IF 'kind' = ANY (p_facets) THEN w.kinds := NULL; END IF;
  IF 'product' = ANY (p_facets) THEN w.products := NULL; END IF;
  IF 'species' = ANY (p_facets) THEN w.species := NULL; END IF;
  IF 'grade' = ANY (p_facets) THEN w.grades := NULL; END IF;
  IF 'drying' = ANY (p_facets) THEN w.dryings := NULL; END IF;
  IF 'prefecture' = ANY (p_facets) THEN w.prefectures := NULL; END IF;
  IF 'legality' = ANY (p_facets) THEN w.legality := NULL; END IF;
  RETURN exchange.termed(w);
END $$;

-- Counts of what is wanted by each facet. p_free: facets that are asked for and are to be counted as if they were not, for what else one
-- could choose. A row that fits but for one free facet counts for that one alone. Null stands for what does not say.
CREATE FUNCTION exchange.counted(w exchange.wanted, v exchange.viewer, p_way exchange.way, p_free text[])
RETURNS TABLE (facet text, value text, listings bigint)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog SET plan_cache_mode = force_custom_plan AS $$
DECLARE f exchange.wanted := exchange.without(w, p_free);
BEGIN
  RETURN QUERY WITH s AS (
      SELECT s.kind, s.product, s.species, s.grade, s.drying, s.prefecture, s.marks, s.legality, array_remove(ARRAY[
        CASE WHEN 'kind' = ANY (p_free) AND (s.kind = ANY (w.kinds)) IS NOT TRUE THEN 'kind' END,
        CASE WHEN 'product' = ANY (p_free) AND (s.product = ANY (w.products)) IS NOT TRUE THEN 'product' END,
        CASE WHEN 'species' = ANY (p_free) AND (s.species = ANY (w.species)) IS NOT TRUE THEN 'species' END,
        CASE WHEN 'grade' = ANY (p_free) AND (s.grade = ANY (w.grades)) IS NOT TRUE THEN 'grade' END,
        CASE WHEN 'drying' = ANY (p_free) AND (s.drying = ANY (w.dryings)) IS NOT TRUE THEN 'drying' END,
        CASE WHEN 'prefecture' = ANY (p_free) AND (s.prefecture = ANY (w.prefectures)) IS NOT TRUE THEN 'prefecture' END,
        CASE WHEN 'legality' = ANY (p_free) AND (s.legality = ANY (w.legality)) IS NOT TRUE THEN 'legality' END], NULL) AS failed
      FROM exchange.on_shelf(f, v, p_way) s),
    m AS MATERIALIZED (SELECT s.kind, s.product, s.species, s.grade, s.drying, s.prefecture, s.marks, s.legality, s.failed[1] AS failed
      FROM s WHERE coalesce(cardinality(s.failed), 0) < 2),
    g AS (
      SELECT CASE grouping(m.kind, m.product, m.species, m.grade, m.drying, m.prefecture, m.marks, m.legality)
          WHEN 127 THEN 'kind' WHEN 191 THEN 'product' WHEN 223 THEN 'species' WHEN 239 THEN 'grade' WHEN 247 THEN 'drying'
          WHEN 251 THEN 'prefecture' WHEN 253 THEN 'marks' WHEN 254 THEN 'legality' ELSE 'all' END AS facet,
        coalesce(m.kind, m.product, m.species, m.grade, m.drying, m.prefecture, m.marks, m.legality) AS value, m.failed, count(*) AS n
      FROM m GROUP BY m.failed, GROUPING SETS
        ((m.kind), (m.product), (m.species), (m.grade), (m.drying), (m.prefecture), (m.marks), (m.legality), ()))
    SELECT g.facet, g.value, sum(g.n)::bigint FROM g
    WHERE g.failed IS NULL OR g.failed = g.facet GROUP BY g.facet, g.value;
END $$;

-- All facets of what is wanted, in one call; count_listings stays for nodes of the release before. Each that is asked for as if it were not. What the sample says to be at most p_most is counted one by
-- one; of what is more, the sample's count stands for the whole.
CREATE FUNCTION exchange.count_facets(p_wanted jsonb, p_most int) RETURNS TABLE (facet text, value text, listings bigint, exact boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  w exchange.wanted := exchange.asked(p_wanted);
  v exchange.viewer := exchange.viewing(w);
  shelf float8 := (SELECT c.reltuples FROM pg_class c WHERE c.oid = 'exchange.shelf'::regclass);
  times float8;
  sample exchange.way;
  open exchange.wanted;
  free text[] := array_remove(ARRAY[CASE WHEN w.kinds IS NOT NULL THEN 'kind' END, CASE WHEN w.products IS NOT NULL THEN 'product' END,
    CASE WHEN w.species IS NOT NULL THEN 'species' END, CASE WHEN w.grades IS NOT NULL THEN 'grade' END,
    CASE WHEN w.dryings IS NOT NULL THEN 'drying' END, CASE WHEN w.prefectures IS NOT NULL THEN 'prefecture' END,
    CASE WHEN w.legality IS NOT NULL THEN 'legality' END], NULL);
  many text[] := '{}';
  few text[];
  one text;
  seen record;
BEGIN
  IF shelf < 20000 THEN
    RETURN QUERY SELECT c.facet, c.value, c.listings, true FROM exchange.counted(w, v, 'ROWS', free) c
      WHERE c.facet = 'all' OR c.value IS NOT NULL;
    RETURN;
  END IF;
  open := exchange.without(w, free);
  -- Where much fits, a glance tells as much as all of the sample.
  SELECT CASE WHEN count(*) > 600 THEN 'GLANCE' ELSE 'SAMPLE' END INTO sample FROM exchange.on_shelf(open, v, 'GLANCE') s;
  times := shelf / CASE sample WHEN 'GLANCE' THEN (SELECT count(*) FROM exchange.shelf_sample TABLESAMPLE system (25) REPEATABLE (1))
    ELSE (SELECT count(*) FROM exchange.shelf_sample) END;
  FOR seen IN SELECT c.facet, c.value, (c.listings * times)::bigint AS n, sum(c.listings) OVER (PARTITION BY c.facet) * times AS total,
      coalesce(sum(c.listings) FILTER (WHERE c.facet = 'all') OVER (), 0) * times AS fits FROM exchange.counted(w, v, sample, free) c
  LOOP
    IF (CASE WHEN seen.facet = ANY (free) THEN seen.total ELSE seen.fits END) > p_most THEN
      many := many || seen.facet;
      facet := seen.facet; value := seen.value; listings := seen.n; exact := false;
      IF facet = 'all' OR value IS NOT NULL THEN RETURN NEXT; END IF;
    END IF;
  END LOOP;
  few := ARRAY(SELECT f FROM unnest(free) f WHERE f <> ALL (many));
  -- What fits in everything is part of what fits but for one facet: both are counted in one go.
  IF 'all' <> ALL (many) THEN
    RETURN QUERY SELECT c.facet, c.value, c.listings, true FROM exchange.counted(w, v, exchange.way_of(w), few[1:1]) c
      WHERE (c.facet <> ALL (free) OR c.facet = few[1]) AND (c.facet = 'all' OR c.value IS NOT NULL);
    few := few[2:];
  END IF;
  FOREACH one IN ARRAY few LOOP
    RETURN QUERY SELECT c.facet, c.value, c.listings, true FROM exchange.counted(w, v, exchange.way_of(w), ARRAY[one]) c
      WHERE c.facet = one AND c.value IS NOT NULL;
  END LOOP;
END $$;

ALTER FUNCTION exchange.drawn OWNER TO exchange;
ALTER FUNCTION exchange.sample_follows OWNER TO exchange;
ALTER FUNCTION exchange.shelf_terms OWNER TO exchange;
ALTER FUNCTION exchange.one_term OWNER TO exchange;
ALTER FUNCTION exchange.some_terms OWNER TO exchange;
ALTER FUNCTION exchange.termed OWNER TO exchange;
ALTER FUNCTION exchange.on_shelf OWNER TO exchange;
ALTER FUNCTION exchange.way_of OWNER TO exchange;
ALTER FUNCTION exchange.walk OWNER TO exchange;
ALTER FUNCTION exchange.along_newest OWNER TO exchange;
ALTER FUNCTION exchange.newest OWNER TO exchange;
ALTER FUNCTION exchange.along_cheapest OWNER TO exchange;
ALTER FUNCTION exchange.cheapest OWNER TO exchange;
ALTER FUNCTION exchange.along_soonest OWNER TO exchange;
ALTER FUNCTION exchange.soonest OWNER TO exchange;
ALTER FUNCTION exchange.cm3 OWNER TO exchange;
ALTER FUNCTION exchange.along_largest OWNER TO exchange;
ALTER FUNCTION exchange.largest OWNER TO exchange;
ALTER FUNCTION exchange.without OWNER TO exchange;
ALTER FUNCTION exchange.counted OWNER TO exchange;
ALTER FUNCTION exchange.count_facets OWNER TO exchange;
REVOKE ALL ON FUNCTION exchange.drawn, exchange.sample_follows, exchange.shelf_terms, exchange.one_term, exchange.some_terms, exchange.termed,
  exchange.on_shelf, exchange.way_of, exchange.walk, exchange.along_newest, exchange.newest, exchange.along_cheapest, exchange.cheapest,
  exchange.along_soonest, exchange.soonest, exchange.cm3, exchange.along_largest, exchange.largest, exchange.without, exchange.counted,
  exchange.count_facets FROM PUBLIC;
GRANT EXECUTE ON FUNCTION exchange.count_facets TO company;

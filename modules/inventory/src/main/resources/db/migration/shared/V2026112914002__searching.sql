-- What is looked for. Null is not asked.
CREATE TYPE exchange.wanted AS (
  kinds text[], products text[], species text[], grades text[], dryings text[], surfaces text[], treatments text[],
  prefectures text[], legality text[], price_units text[], sellers uuid[], listings uuid[],
  marks text[], deliver_to text,
  min_thickness int, max_thickness int, min_width int, max_width int, min_length int, max_length int, min_diameter int, max_diameter int,
  min_yen bigint, max_yen bigint, min_pieces int, min_m3 float8, max_lead_days int,
  only_partners boolean, not_own boolean,
  words text[], grams text[]
);

-- Who asks, with everything that decides what they see; taken from the session's role.
CREATE TYPE exchange.viewer AS (
  me uuid, absent uuid[], partners uuid[], named uuid[],
  -- What they have a price of their own for today, what it is for 1 m³, and which of them lie in the range that is asked.
  own_price uuid[], own_yen bigint[], own_price_fits uuid[]
);

GRANT SELECT ON market.listing_audience, market.partner_price TO exchange;
-- No more of either than its caller could read: a search of another's price is not only not answered, it finds nothing to answer.
ALTER POLICY named_reads ON market.listing_audience TO company, exchange;
ALTER POLICY the_two_read ON market.partner_price TO company, exchange;

CREATE FUNCTION exchange.viewing(w exchange.wanted) RETURNS exchange.viewer
LANGUAGE plpgsql STABLE SET search_path = pg_catalog AS $$
DECLARE v exchange.viewer;
BEGIN
  v.me := platform.current_company();
  v.absent := exchange.absent();
  v.partners := exchange.partners();
  v.named := ARRAY(SELECT listing_id FROM market.listing_audience WHERE viewer = v.me);
  SELECT coalesce(array_agg(listing_id), '{}'), coalesce(array_agg(yen_per_m3), '{}'),
    coalesce(array_agg(listing_id) FILTER (WHERE yen_per_m3 BETWEEN coalesce(w.min_yen, 0) AND coalesce(w.max_yen, 9223372036854775807)), '{}')
    INTO v.own_price, v.own_yen, v.own_price_fits
  FROM market.partner_price
  WHERE buyer = v.me AND company_id = ANY (v.partners)
    AND valid_from <= (now() AT TIME ZONE 'Asia/Tokyo')::date AND (valid_until IS NULL OR valid_until >= (now() AT TIME ZONE 'Asia/Tokyo')::date);
  RETURN v;
END $$;

-- What a client asks, made alike with what is looked in.
CREATE FUNCTION exchange.asked(p_wanted jsonb) RETURNS exchange.wanted
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

-- What of the shelf the viewer may see and wants. It has neither settings nor its owner's rights, so that the planner puts it
-- into the statement that calls it, where what is not asked falls away and the indexes are seen.
CREATE FUNCTION exchange.matching(w exchange.wanted, v exchange.viewer) RETURNS SETOF exchange.shelf
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

-- A page of ids, newest first. Stretches of the order's own index are tried first, long enough to fill a page where much matches;
-- where little does, what matches beyond them is fetched by the other indexes and sorted. Neither case costs what it would cost
-- the other way, and the planner, which cannot know, is not asked to guess.
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

-- Cheapest for 1 m³ first, by the price that the viewer pays: few have one of their own, so both are found apart and put together.
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

-- What leaves the yard soonest first; what does not say is left out.
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

-- A page after the place (p_key, p_id), or from the beginning. p_sort: newest, price, lead.
CREATE FUNCTION exchange.find_listings(p_wanted jsonb, p_sort text, p_limit int, p_key bigint, p_id uuid) RETURNS TABLE (id uuid, key bigint)
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

-- How many there are of each. Up to p_most matches are counted one by one; of more, the newest 20,000 of the shelf say what share
-- they are, and the counts are estimates.
CREATE FUNCTION exchange.tally(w exchange.wanted, v exchange.viewer, p_most int)
RETURNS TABLE (facet text, value text, listings bigint, exact boolean)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  newest constant int := 20000;
  edge timestamptz;
  since timestamptz := '-infinity';
  share float8 := 1;
  most int := p_most + 1;
  counted boolean;
BEGIN
  SELECT s.appeared_at INTO edge FROM exchange.shelf s ORDER BY s.appeared_at DESC, s.listing_id DESC OFFSET newest LIMIT 1;
  IF edge IS NOT NULL THEN
    share := greatest((SELECT c.reltuples FROM pg_class c WHERE c.oid = 'exchange.shelf'::regclass) / newest, 1);
    -- Clearly too many to count: not tried.
    IF (SELECT count(*) FROM exchange.matching(w, v) s WHERE s.appeared_at > edge) * share > p_most * 1.5 THEN
      since := edge;
      most := NULL;
    END IF;
  END IF;
  LOOP
    counted := since = '-infinity';
    RETURN QUERY WITH m AS MATERIALIZED (
        SELECT s.kind, s.product, s.species, s.grade, s.drying, s.prefecture, s.marks, s.legality
        FROM exchange.matching(w, v) s WHERE s.appeared_at > since LIMIT most),
      total AS (SELECT count(*) AS n FROM m)
      SELECT g.facet, g.value, CASE WHEN counted THEN g.n ELSE (g.n * share)::bigint END, counted
      FROM total, (SELECT
          CASE grouping(m.kind, m.product, m.species, m.grade, m.drying, m.prefecture, m.marks, m.legality)
            WHEN 127 THEN 'kind' WHEN 191 THEN 'product' WHEN 223 THEN 'species' WHEN 239 THEN 'grade' WHEN 247 THEN 'drying'
            WHEN 251 THEN 'prefecture' WHEN 253 THEN 'marks' WHEN 254 THEN 'legality' ELSE 'all' END AS facet,
          coalesce(m.kind, m.product, m.species, m.grade, m.drying, m.prefecture, m.marks, m.legality) AS value, count(*) AS n
        FROM m GROUP BY GROUPING SETS
          ((m.kind), (m.product), (m.species), (m.grade), (m.drying), (m.prefecture), (m.marks), (m.legality), ())) g
      WHERE (NOT counted OR total.n <= p_most) AND (g.facet = 'all' OR g.value IS NOT NULL);
    EXIT WHEN FOUND OR NOT counted;
    since := edge;
    most := NULL;
  END LOOP;
END $$;

-- Counts of all facets of what is wanted; or, with p_of, of that one alone as if it were not asked for: what else one could choose.
CREATE FUNCTION exchange.count_listings(p_wanted jsonb, p_of text, p_most int)
RETURNS TABLE (facet text, value text, listings bigint, exact boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE w exchange.wanted := exchange.asked(p_wanted);
BEGIN
  CASE p_of
    WHEN 'kind' THEN w.kinds := NULL;
    WHEN 'product' THEN w.products := NULL;
    WHEN 'species' THEN w.species := NULL;
    WHEN 'grade' THEN w.grades := NULL;
    WHEN 'drying' THEN w.dryings := NULL;
    WHEN 'prefecture' THEN w.prefectures := NULL;
    WHEN 'marks' THEN w.marks := NULL;
    WHEN 'legality' THEN w.legality := NULL;
    ELSE
  END CASE;
  RETURN QUERY SELECT t.* FROM exchange.tally(w, exchange.viewing(w), p_most) t WHERE p_of IS NULL OR t.facet = p_of;
END $$;

-- What appeared since the caller looked the last time (p_xid, p_at), as of a moment after which nothing can come before it any
-- more: the oldest transaction still running then, and the time. So nothing is missed and nothing is told twice.
CREATE FUNCTION exchange.new_listings(p_wanted jsonb, p_xid xid8, p_at timestamptz, p_to_xid xid8, p_to timestamptz, p_limit int)
RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  w exchange.wanted := exchange.asked(p_wanted);
  v exchange.viewer := exchange.viewing(w);
BEGIN
  w.not_own := true;
  RETURN QUERY SELECT s.listing_id FROM exchange.matching(w, v) s
    WHERE s.settled < p_to_xid AND s.appeared_at <= p_to AND (s.settled >= least(p_xid, p_to_xid) OR s.appeared_at > p_at)
    ORDER BY s.appeared_at DESC LIMIT p_limit;
END $$;

-- Offers for each line of a list: of each seller the cheapest that covers what is wanted, or else the largest; at most p_sellers
-- for a line. p_lines: an array of {line, wanted, pieces, m3}; both quantities may be null.
CREATE FUNCTION exchange.offers_for(p_lines jsonb, p_sellers int) RETURNS TABLE (line int, listing uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  asked record;
  w exchange.wanted;
  v exchange.viewer := exchange.viewing(NULL);
BEGIN
  FOR asked IN SELECT x.* FROM jsonb_to_recordset(p_lines) x (line int, wanted jsonb, pieces int, m3 float8) LOOP
    w := exchange.asked(asked.wanted);
    w.not_own := true;
    RETURN QUERY WITH m AS MATERIALIZED (
        SELECT s.listing_id, s.company_id, s.yen_per_m3, s.available_pieces, s.available_pieces * s.piece_m3 AS m3 FROM exchange.matching(w, v) s),
      best AS (
        SELECT DISTINCT ON (m.company_id) m.listing_id, coalesce(o.yen, m.yen_per_m3) AS yen,
          coalesce(m.available_pieces >= asked.pieces, true) AND coalesce(m.m3 >= asked.m3, true) AS enough
        FROM m LEFT JOIN unnest(v.own_price, v.own_yen) o (listing_id, yen) USING (listing_id)
        ORDER BY m.company_id, coalesce(m.available_pieces >= asked.pieces, true) AND coalesce(m.m3 >= asked.m3, true) DESC,
          CASE WHEN coalesce(m.available_pieces >= asked.pieces, true) AND coalesce(m.m3 >= asked.m3, true) THEN 0 ELSE -m.available_pieces END,
          coalesce(o.yen, m.yen_per_m3), m.listing_id)
      SELECT asked.line, b.listing_id FROM best b ORDER BY b.enough DESC, b.yen, b.listing_id LIMIT p_sellers;
  END LOOP;
END $$;

ALTER FUNCTION exchange.viewing OWNER TO exchange;
ALTER FUNCTION exchange.asked OWNER TO exchange;
ALTER FUNCTION exchange.matching OWNER TO exchange;
ALTER FUNCTION exchange.find_newest OWNER TO exchange;
ALTER FUNCTION exchange.find_cheapest OWNER TO exchange;
ALTER FUNCTION exchange.find_soonest OWNER TO exchange;
ALTER FUNCTION exchange.find_listings OWNER TO exchange;
ALTER FUNCTION exchange.tally OWNER TO exchange;
ALTER FUNCTION exchange.count_listings OWNER TO exchange;
ALTER FUNCTION exchange.new_listings OWNER TO exchange;
ALTER FUNCTION exchange.offers_for OWNER TO exchange;
REVOKE ALL ON FUNCTION exchange.viewing, exchange.asked, exchange.matching, exchange.find_newest, exchange.find_cheapest,
  exchange.find_soonest, exchange.find_listings, exchange.tally, exchange.count_listings, exchange.new_listings,
  exchange.offers_for FROM PUBLIC;
GRANT EXECUTE ON FUNCTION exchange.find_listings, exchange.count_listings, exchange.new_listings, exchange.offers_for TO company;

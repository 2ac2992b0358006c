-- Sorted by something that not every listing says (a price for 1 m³, days to the dispatch, a volume), those that do not say it come
-- last, the newest first: left out they were gone without a word, while the heading counted them.

-- What to look for is only what does not say this: lead, price or volume.
ALTER TYPE exchange.wanted ADD ATTRIBUTE unsaid text;

-- As before, and what does not say something. Of the price that is what the viewer has no price of their own for either; those that they
-- have are all among own_price_fits where no range is asked.
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
    AND (w.unsaid IS NULL OR CASE w.unsaid WHEN 'lead' THEN s.lead_time_days IS NULL WHEN 'volume' THEN s.piece_m3 IS NULL
      ELSE s.yen_per_m3 IS NULL AND s.listing_id <> ALL (v.own_price_fits) END)
    AND ((w.named[1]).word IS NULL OR s.species = ANY ((w.named[1]).species) OR s.grade = ANY ((w.named[1]).grades) OR s.words LIKE (w.named[1]).word)
    AND ((w.named[2]).word IS NULL OR s.species = ANY ((w.named[2]).species) OR s.grade = ANY ((w.named[2]).grades) OR s.words LIKE (w.named[2]).word)
    AND ((w.named[3]).word IS NULL OR s.species = ANY ((w.named[3]).species) OR s.grade = ANY ((w.named[3]).grades) OR s.words LIKE (w.named[3]).word)
    AND ((w.named[4]).word IS NULL OR s.species = ANY ((w.named[4]).species) OR s.grade = ANY ((w.named[4]).grades) OR s.words LIKE (w.named[4]).word)
    AND ((w.named[5]).word IS NULL OR s.species = ANY ((w.named[5]).species) OR s.grade = ANY ((w.named[5]).grades) OR s.words LIKE (w.named[5]).word)
    AND ((w.named[6]).word IS NULL OR s.species = ANY ((w.named[6]).species) OR s.grade = ANY ((w.named[6]).grades) OR s.words LIKE (w.named[6]).word)
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
    AND (p_way <> 'TERMS' OR (w.named[1]).word IS NULL
      OR exchange.shelf_terms(s.kind, s.product, s.species, s.grade, s.drying, s.prefecture, s.surface, s.treatment, s.legality, s.price_unit, s.marks,
        s.words) && (w.named[1]).terms
      OR exchange.shelf_terms(s.kind, s.product, s.species, s.grade, s.drying, s.prefecture, s.surface, s.treatment, s.legality, s.price_unit, s.marks,
        s.words) @> (w.named[1]).grams)
    AND (p_way <> 'TERMS' OR (w.named[2]).word IS NULL
      OR exchange.shelf_terms(s.kind, s.product, s.species, s.grade, s.drying, s.prefecture, s.surface, s.treatment, s.legality, s.price_unit, s.marks,
        s.words) && (w.named[2]).terms
      OR exchange.shelf_terms(s.kind, s.product, s.species, s.grade, s.drying, s.prefecture, s.surface, s.treatment, s.legality, s.price_unit, s.marks,
        s.words) @> (w.named[2]).grams)
    AND (p_way <> 'TERMS' OR (w.named[3]).word IS NULL
      OR exchange.shelf_terms(s.kind, s.product, s.species, s.grade, s.drying, s.prefecture, s.surface, s.treatment, s.legality, s.price_unit, s.marks,
        s.words) && (w.named[3]).terms
      OR exchange.shelf_terms(s.kind, s.product, s.species, s.grade, s.drying, s.prefecture, s.surface, s.treatment, s.legality, s.price_unit, s.marks,
        s.words) @> (w.named[3]).grams)
$$;

-- A page after the place (p_key, p_id), or from the beginning. p_sort: newest, price, lead, volume. The keys of those that come last lie
-- behind all others in the same direction, and count back from there by the time at which they appeared.
CREATE OR REPLACE FUNCTION exchange.find_listings(p_wanted jsonb, p_sort text, p_limit int, p_key bigint, p_id uuid) RETURNS TABLE (id uuid, key bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  w exchange.wanted := exchange.asked(p_wanted);
  v exchange.viewer := exchange.viewing(w);
  lowest constant uuid := '00000000-0000-0000-0000-000000000000';
  far constant bigint := 4000000000000000000;
  since timestamptz := 'infinity';
  got int := 0;
BEGIN
  IF p_sort NOT IN ('price', 'lead', 'volume') THEN
    IF p_key IS NOT NULL THEN since := 'epoch'::timestamptz + p_key * interval '1 microsecond'; END IF;
    RETURN QUERY SELECT * FROM exchange.newest(w, v, p_limit, since, coalesce(p_id, lowest));
    RETURN;
  END IF;
  IF p_key > far / 2 OR p_key < -far / 2 THEN
    since := 'epoch'::timestamptz + (far - abs(p_key)) * interval '1 microsecond';
  ELSE
    IF p_sort = 'price' THEN
      RETURN QUERY SELECT * FROM exchange.cheapest(w, v, p_limit, coalesce(p_key, -1), coalesce(p_id, lowest));
    ELSIF p_sort = 'lead' THEN
      RETURN QUERY SELECT * FROM exchange.soonest(w, v, p_limit, coalesce(p_key, -1)::int, coalesce(p_id, lowest));
    ELSE
      RETURN QUERY SELECT * FROM exchange.largest(w, v, p_limit, coalesce(p_key, 9223372036854775807), coalesce(p_id, lowest));
    END IF;
    GET DIAGNOSTICS got = ROW_COUNT;
    p_id := lowest;
  END IF;
  -- Whoever asks for a range of it wants only what says it.
  IF got = p_limit OR (CASE p_sort WHEN 'price' THEN num_nonnulls(w.min_yen, w.max_yen) > 0
      WHEN 'lead' THEN w.max_lead_days IS NOT NULL ELSE w.min_m3 IS NOT NULL END) THEN
    RETURN;
  END IF;
  w.unsaid := p_sort;
  RETURN QUERY SELECT n.id, CASE p_sort WHEN 'volume' THEN -1 ELSE 1 END * (far - n.key) FROM exchange.newest(w, v, p_limit - got, since, p_id) n;
END $$;

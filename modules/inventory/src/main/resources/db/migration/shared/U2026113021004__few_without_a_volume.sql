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
DROP FUNCTION exchange.unmeasured;
DROP INDEX exchange.shelf_unmeasured;

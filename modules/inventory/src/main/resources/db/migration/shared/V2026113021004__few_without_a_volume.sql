-- What has no volume (a set of precut members, say) is rare. Looked for among all, the newest first, half a second went by over a million of
-- listings until it was clear that there were no more; in an index of its own it is found at once.
CREATE INDEX shelf_unmeasured ON exchange.shelf (appeared_at DESC, listing_id DESC) WHERE piece_m3 IS NULL;

CREATE FUNCTION exchange.unmeasured(w exchange.wanted, v exchange.viewer, p_limit int, p_at timestamptz, p_id uuid)
RETURNS TABLE (id uuid, key bigint)
LANGUAGE plpgsql STABLE SET search_path = pg_catalog SET plan_cache_mode = force_custom_plan AS $$
BEGIN
  RETURN QUERY SELECT s.listing_id, (extract(epoch FROM s.appeared_at) * 1000000)::bigint FROM exchange.on_shelf(w, v, 'ROWS') s
    WHERE s.piece_m3 IS NULL AND (s.appeared_at, s.listing_id) < (p_at, p_id) ORDER BY s.appeared_at DESC, s.listing_id DESC LIMIT p_limit;
END $$;
ALTER FUNCTION exchange.unmeasured OWNER TO exchange;
REVOKE ALL ON FUNCTION exchange.unmeasured FROM PUBLIC;

-- As before, and what has no volume by way of its index.
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
  IF p_sort = 'volume' THEN
    RETURN QUERY SELECT u.id, u.key - far FROM exchange.unmeasured(w, v, p_limit - got, since, p_id) u;
    RETURN;
  END IF;
  w.unsaid := p_sort;
  RETURN QUERY SELECT n.id, far - n.key FROM exchange.newest(w, v, p_limit - got, since, p_id) n;
END $$;

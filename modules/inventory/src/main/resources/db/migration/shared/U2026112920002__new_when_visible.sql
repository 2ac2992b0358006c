CREATE OR REPLACE FUNCTION exchange.new_listings(p_wanted jsonb, p_xid xid8, p_at timestamptz, p_to_xid xid8, p_to timestamptz, p_limit int)
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
DROP TRIGGER listing_is_gone ON market.listing;
DROP TRIGGER viewer_is_named ON market.listing_audience;
DROP TRIGGER listing_widens ON market.listing;
DROP FUNCTION exchange.listing_gone, exchange.viewer_named, exchange.listing_widens;
DROP TABLE exchange.first_named;
ALTER TABLE market.listing DROP COLUMN partners_since, DROP COLUMN all_since;

-- What is shown to more than before is new for those who did not see it: told to them once, and to nobody a second time.
ALTER TABLE market.listing
  -- The transactions from which on partners, and everybody, could see it. Kept when it is shown to fewer again.
  ADD COLUMN partners_since xid8,
  ADD COLUMN all_since xid8;
ALTER TABLE market.listing DISABLE TRIGGER listing_on_shelf;
UPDATE market.listing SET partners_since = CASE WHEN visibility <> 'NAMED' THEN settled END, all_since = CASE visibility WHEN 'EVERYONE' THEN settled END;
ALTER TABLE market.listing ENABLE TRIGGER listing_on_shelf;
CREATE INDEX listing_partners_since ON market.listing (partners_since);
CREATE INDEX listing_all_since ON market.listing (all_since);

-- Whoever publishes or widens does not say since when.
CREATE FUNCTION exchange.listing_widens() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.published_at = OLD.published_at THEN
    NEW.partners_since := OLD.partners_since;
    NEW.all_since := OLD.all_since;
  ELSE
    NEW.partners_since := NULL;
    NEW.all_since := NULL;
  END IF;
  IF NEW.visibility <> 'NAMED' THEN NEW.partners_since := coalesce(NEW.partners_since, pg_current_xact_id()); END IF;
  IF NEW.visibility = 'EVERYONE' THEN NEW.all_since := coalesce(NEW.all_since, pg_current_xact_id()); END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER listing_widens BEFORE INSERT OR UPDATE OF visibility, published_at, partners_since, all_since ON market.listing
  FOR EACH ROW EXECUTE FUNCTION exchange.listing_widens();

-- Who was named for what, and when first. Kept when they are named no more: named again it is nothing new.
CREATE TABLE exchange.first_named (
  viewer uuid NOT NULL,
  listing_id uuid NOT NULL,
  settled xid8 NOT NULL,
  PRIMARY KEY (viewer, listing_id)
);
CREATE INDEX first_named_settled ON exchange.first_named (viewer, settled);
CREATE INDEX first_named_of_listing ON exchange.first_named (listing_id);
GRANT SELECT, INSERT, DELETE ON exchange.first_named TO exchange;
INSERT INTO exchange.first_named SELECT a.viewer, a.listing_id, l.settled FROM market.listing_audience a JOIN market.listing l ON l.id = a.listing_id;

CREATE FUNCTION exchange.viewer_named() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO exchange.first_named VALUES (NEW.viewer, NEW.listing_id, pg_current_xact_id()) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE FUNCTION exchange.listing_gone() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  DELETE FROM exchange.first_named WHERE listing_id = OLD.id;
  RETURN NULL;
END $$;
CREATE TRIGGER viewer_is_named AFTER INSERT ON market.listing_audience FOR EACH ROW EXECUTE FUNCTION exchange.viewer_named();
CREATE TRIGGER listing_is_gone AFTER DELETE ON market.listing FOR EACH ROW EXECUTE FUNCTION exchange.listing_gone();

-- What appeared since the caller looked the last time (p_xid, p_at), or was shown to them since, as of a moment after which nothing can
-- come before it any more: the oldest transaction still running then, and the time. So nothing is missed and nothing is told twice. What
-- one sees because a partnership began is not new.
CREATE OR REPLACE FUNCTION exchange.new_listings(p_wanted jsonb, p_xid xid8, p_at timestamptz, p_to_xid xid8, p_to timestamptz, p_limit int)
RETURNS SETOF uuid
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog SET plan_cache_mode = force_custom_plan AS $$
DECLARE
  w exchange.wanted := exchange.asked(p_wanted);
  v exchange.viewer := exchange.viewing(w);
  since constant xid8 := least(p_xid, p_to_xid);
  shown exchange.wanted;
BEGIN
  w.not_own := true;
  shown := w;
  shown.listings := ARRAY(
    SELECT l.id FROM market.listing l
    WHERE l.all_since >= since AND l.all_since < p_to_xid AND l.settled < since AND l.company_id <> ALL (v.partners)
    UNION ALL
    SELECT l.id FROM market.listing l
    WHERE l.partners_since >= since AND l.partners_since < p_to_xid AND l.settled < since AND l.company_id = ANY (v.partners)
      AND NOT EXISTS (SELECT FROM exchange.first_named n WHERE n.viewer = v.me AND n.listing_id = l.id AND n.settled < l.partners_since)
    UNION ALL
    SELECT l.id FROM exchange.first_named n JOIN market.listing l ON l.id = n.listing_id
    WHERE n.viewer = v.me AND n.settled >= since AND n.settled < p_to_xid AND l.settled < since
      AND (l.partners_since IS NULL OR l.partners_since >= n.settled));
  RETURN QUERY SELECT x.listing_id FROM (
      SELECT s.listing_id, s.appeared_at FROM exchange.matching(w, v) s
      WHERE s.settled < p_to_xid AND s.appeared_at <= p_to AND (s.settled >= since OR s.appeared_at > p_at)
      UNION
      SELECT s.listing_id, s.appeared_at FROM exchange.on_shelf(shown, v, 'ROWS') s) x
    ORDER BY x.appeared_at DESC LIMIT p_limit;
END $$;

ALTER FUNCTION exchange.listing_widens OWNER TO exchange;
ALTER FUNCTION exchange.viewer_named OWNER TO exchange;
ALTER FUNCTION exchange.listing_gone OWNER TO exchange;
REVOKE ALL ON FUNCTION exchange.listing_widens, exchange.viewer_named, exchange.listing_gone FROM PUBLIC;

-- The shelf: one narrow row for each listing that is published and has pieces left, as a search reads it. Companies may not read
-- it; they ask the functions below, which answer with ids that the caller may see, and read the rows themselves under the
-- policies of market.listing. Why: docs/adr/0026.

-- Text as it is compared: width, case, kana and old characters alike. Of what is looked in and of what is looked for.
CREATE FUNCTION exchange.folded(p_text text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN translate(lower(normalize(p_text, NFKC)),
  'ぁあぃいぅうぇえぉおかがきぎくぐけげこごさざしじすずせぜそぞただちぢっつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもゃやゅゆょよらりるれろゎわゐゑをんゔ檜澤國邊邉濱廣齋齊藏龍瀧櫻櫟嶋嶌髙﨑德惠眞',
  'ァアィイゥウェエォオカガキギクグケゲコゴサザシジスズセゼソゾタダチヂッツヅテデトドナニヌネノハバパヒビピフブプヘベペホボポマミムメモャヤュユョヨラリルレロヮワヰヱヲンヴ桧沢国辺辺浜広斎斉蔵竜滝桜檪島島高崎徳恵真');

-- Every character and every two that stand together: so words of one or two characters are found by an index, which trigrams
-- cannot do.
CREATE FUNCTION exchange.grams(p_folded text) RETURNS text[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 5000 AS $$
  SELECT coalesce(array_agg(DISTINCT g), '{}') FROM (
    SELECT substr(p_folded, i, n) FROM generate_series(1, length(p_folded)) i, generate_series(1, 2) n) x (g)
  WHERE position(' ' IN g) = 0
$$;

CREATE TABLE exchange.shelf (
  listing_id uuid PRIMARY KEY,
  company_id uuid NOT NULL,
  appeared_at timestamptz NOT NULL,
  publish_until timestamptz,
  -- The transaction that published it: once nothing older is running, nothing can come before it any more.
  settled xid8 NOT NULL,
  yen_per_m3 bigint,
  piece_m3 float8,
  available_pieces int NOT NULL,
  -- Tenths of a millimetre; the diameter in tenths of a centimetre.
  thickness int,
  width int,
  length int,
  diameter int,
  lead_time_days int,
  kind text COLLATE "C" NOT NULL,
  product text COLLATE "C",
  species text COLLATE "C" NOT NULL,
  grade text COLLATE "C" NOT NULL,
  drying text COLLATE "C",
  prefecture text COLLATE "C" NOT NULL,
  marks text COLLATE "C" NOT NULL,
  visibility text COLLATE "C" NOT NULL,
  delivery_area text COLLATE "C" NOT NULL,
  legality text COLLATE "C",
  surface text COLLATE "C",
  treatment text COLLATE "C",
  price_unit text COLLATE "C" NOT NULL,
  -- Seller, article, grade and remarks, folded.
  words text COLLATE "C" NOT NULL
);
-- Two indexes hold all that a search by wood or by size asks, so that it reads neighbours in the index and not a page of the
-- table for each match. PostgreSQL 18 skips over what is not asked in front. What changes with every order, the pieces, stands
-- in no index: so an order changes one place of the table and nothing else.
CREATE INDEX shelf_by_wood ON exchange.shelf (kind, product, species, drying, grade, prefecture) INCLUDE (thickness, width, length,
  diameter, listing_id, company_id, visibility, appeared_at, publish_until, yen_per_m3, marks, lead_time_days, delivery_area, legality);
CREATE INDEX shelf_by_size ON exchange.shelf (thickness, width, length, species, kind) INCLUDE (product, drying, grade, prefecture,
  diameter, listing_id, company_id, visibility, appeared_at, publish_until, yen_per_m3, marks, lead_time_days, delivery_area, legality);
CREATE INDEX shelf_by_place ON exchange.shelf (prefecture, kind, species);
CREATE INDEX shelf_by_seller ON exchange.shelf (company_id, appeared_at DESC, listing_id DESC);
CREATE INDEX shelf_newest ON exchange.shelf (appeared_at DESC, listing_id DESC);
CREATE INDEX shelf_cheapest ON exchange.shelf (yen_per_m3, listing_id) WHERE yen_per_m3 IS NOT NULL;
CREATE INDEX shelf_soonest ON exchange.shelf (lead_time_days, listing_id) WHERE lead_time_days IS NOT NULL;
CREATE INDEX shelf_settled ON exchange.shelf (settled);
CREATE INDEX shelf_by_word ON exchange.shelf USING gin (exchange.grams(words)) WITH (gin_pending_list_limit = 256);
CREATE STATISTICS exchange.shelf_wood (mcv, dependencies) ON kind, product, species, grade, drying FROM exchange.shelf;
CREATE STATISTICS exchange.shelf_size (mcv, dependencies) ON thickness, width, length FROM exchange.shelf;
ALTER TABLE exchange.shelf SET (fillfactor = 90, autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_vacuum_scale_factor = 0.05,
  autovacuum_analyze_scale_factor = 0.05);
GRANT SELECT, INSERT, UPDATE, DELETE ON exchange.shelf TO exchange;

-- Which transaction published it, for whoever looks for what is new.
ALTER TABLE market.listing ADD COLUMN settled xid8;
UPDATE market.listing SET settled = pg_current_xact_id();
ALTER TABLE market.listing ALTER settled SET NOT NULL, ALTER settled SET DEFAULT pg_current_xact_id();

CREATE FUNCTION exchange.put_on_shelf(l market.listing) RETURNS void
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

-- A reservation changes the pieces and nothing else; everything else is put down anew.
CREATE FUNCTION exchange.listing_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE was market.listing;
BEGIN
  IF TG_OP = 'DELETE' THEN
    DELETE FROM exchange.shelf WHERE listing_id = OLD.id;
    RETURN NULL;
  END IF;
  IF TG_OP = 'UPDATE' AND NEW.available_pieces > 0 AND OLD.available_pieces > 0 THEN
    was := OLD;
    was.available_pieces := NEW.available_pieces;
    was.offered_pieces := NEW.offered_pieces;
    was.version := NEW.version;
    IF was IS NOT DISTINCT FROM NEW THEN
      UPDATE exchange.shelf SET available_pieces = NEW.available_pieces WHERE listing_id = NEW.id AND available_pieces <> NEW.available_pieces;
      RETURN NULL;
    END IF;
  END IF;
  PERFORM exchange.put_on_shelf(NEW);
  RETURN NULL;
END $$;

-- A listing bears its seller's prefecture and name.
CREATE FUNCTION exchange.seller_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  PERFORM exchange.put_on_shelf(l) FROM market.listing l WHERE l.company_id = NEW.company_id AND l.status = 'PUBLISHED';
  RETURN NULL;
END $$;

-- Whoever publishes does not say when that was.
CREATE FUNCTION exchange.listing_settles() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  NEW.settled := CASE WHEN TG_OP = 'UPDATE' AND NEW.published_at = OLD.published_at THEN OLD.settled ELSE pg_current_xact_id() END;
  RETURN NEW;
END $$;

ALTER FUNCTION exchange.folded OWNER TO exchange;
ALTER FUNCTION exchange.grams OWNER TO exchange;
ALTER FUNCTION exchange.put_on_shelf OWNER TO exchange;
ALTER FUNCTION exchange.listing_changed OWNER TO exchange;
ALTER FUNCTION exchange.seller_changed OWNER TO exchange;
ALTER FUNCTION exchange.listing_settles OWNER TO exchange;
REVOKE ALL ON FUNCTION exchange.folded, exchange.grams, exchange.put_on_shelf, exchange.listing_changed, exchange.seller_changed,
  exchange.listing_settles FROM PUBLIC;

CREATE TRIGGER listing_settles BEFORE INSERT OR UPDATE OF published_at, settled ON market.listing
  FOR EACH ROW EXECUTE FUNCTION exchange.listing_settles();
CREATE TRIGGER listing_on_shelf AFTER INSERT OR UPDATE OR DELETE ON market.listing
  FOR EACH ROW EXECUTE FUNCTION exchange.listing_changed();
CREATE TRIGGER seller_on_shelf AFTER UPDATE OF trade_name, prefecture ON market.company_profile
  FOR EACH ROW WHEN (OLD.trade_name <> NEW.trade_name OR OLD.prefecture <> NEW.prefecture)
  EXECUTE FUNCTION exchange.seller_changed();

DO $$ BEGIN PERFORM exchange.put_on_shelf(l) FROM market.listing l; END $$;

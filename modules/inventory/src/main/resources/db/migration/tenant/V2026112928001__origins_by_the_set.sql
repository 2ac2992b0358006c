-- A statement that gives many lots their origin draws once from each record, not once for each lot. A thousand lots of one
-- record made a thousand versions of it within one transaction, and each walked along all before it: minutes for an import.
CREATE FUNCTION origins_are_drawn() RETURNS trigger LANGUAGE plpgsql SET search_path = ${tenant} AS $$
BEGIN
  -- In the order of their ids: two who draw from the same ones take turns.
  PERFORM FROM origin_record WHERE id IN (SELECT record_id FROM drawn WHERE passage_id IS NULL AND certified_m3 > 0)
    ORDER BY id FOR NO KEY UPDATE;
  UPDATE origin_record r SET attached_m3 = r.attached_m3 + d.more
  FROM (SELECT record_id, sum(certified_m3) AS more FROM drawn WHERE passage_id IS NULL AND certified_m3 > 0 GROUP BY record_id) d
  WHERE r.id = d.record_id;
  PERFORM FROM origin_passage_share WHERE (passage_id, record_id) IN
      (SELECT passage_id, record_id FROM drawn WHERE passage_id IS NOT NULL AND certified_m3 > 0)
    ORDER BY passage_id, record_id FOR NO KEY UPDATE;
  UPDATE origin_passage_share s SET certified_out_m3 = s.certified_out_m3 + d.more
  FROM (SELECT passage_id, record_id, sum(certified_m3) AS more FROM drawn WHERE passage_id IS NOT NULL AND certified_m3 > 0
    GROUP BY passage_id, record_id) d
  WHERE s.passage_id = d.passage_id AND s.record_id = d.record_id;
  IF EXISTS (SELECT FROM drawn d WHERE d.passage_id IS NOT NULL AND d.certified_m3 > 0 AND NOT EXISTS
      (SELECT FROM origin_passage_share s WHERE s.passage_id = d.passage_id AND s.record_id = d.record_id)) THEN
    RAISE EXCEPTION 'nothing of this origin went in' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
REVOKE ALL ON FUNCTION origins_are_drawn FROM PUBLIC;
DROP TRIGGER origin_is_drawn ON lot_origin;
CREATE TRIGGER origins_are_drawn AFTER INSERT ON lot_origin REFERENCING NEW TABLE AS drawn
  FOR EACH STATEMENT EXECUTE FUNCTION origins_are_drawn();
-- More of a share that is there already is drawn as before: INSERT … ON CONFLICT DO UPDATE tells either trigger its own rows.
CREATE TRIGGER origin_is_drawn AFTER UPDATE OF certified_m3 ON lot_origin
  FOR EACH ROW EXECUTE FUNCTION origin_is_drawn();

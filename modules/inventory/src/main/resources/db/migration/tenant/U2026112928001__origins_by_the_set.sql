DROP TRIGGER origins_are_drawn ON lot_origin;
DROP FUNCTION origins_are_drawn;
DROP TRIGGER origin_is_drawn ON lot_origin;
CREATE TRIGGER origin_is_drawn AFTER INSERT OR UPDATE OF certified_m3 ON lot_origin
  FOR EACH ROW EXECUTE FUNCTION origin_is_drawn();

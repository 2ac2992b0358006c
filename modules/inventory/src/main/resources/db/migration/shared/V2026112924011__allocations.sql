-- Gives back what a seller has set aside for lines beyond so many pieces each, the latest first: those lots are free again. For the
-- exchange alone, in the transaction that ends or shortens a line.
CREATE FUNCTION exchange.trim_allocations(p_seller uuid, p_lines uuid[], p_most int[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE book text := exchange.book_of(p_seller);
BEGIN
  -- A seller that has left has no lots any more; one whose book is a migration behind has set nothing aside.
  IF book IS NULL OR to_regclass(format('%I.lot_allocation', book)) IS NULL THEN RETURN; END IF;
  EXECUTE format('
    UPDATE %1$I.lot_allocation a SET returned_pieces = a.returned_pieces + t.cut
    FROM (
      SELECT o.id, least(o.open, greatest(0, sum(o.open) OVER (PARTITION BY o.line_id ORDER BY o.turn) - o.most)) AS cut
      FROM (SELECT r.id, r.line_id, r.turn, r.pieces - r.issued_pieces - r.returned_pieces AS open, w.most
        FROM unnest($1, $2) w (line_id, most) JOIN %1$I.lot_allocation r ON r.line_id = w.line_id
        WHERE r.pieces > r.issued_pieces + r.returned_pieces) o) t
    WHERE a.id = t.id AND t.cut > 0', book) USING p_lines, p_most;
END $$;

-- How many pieces of a line were shipped beside what was reserved of the offer: more than ordered, or for a line without one.
CREATE FUNCTION exchange.issued_freely(p_seller uuid, p_order uuid) RETURNS TABLE (line uuid, pieces bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE book text := exchange.book_of(p_seller);
BEGIN
  IF book IS NULL OR to_regclass(format('%I.lot_allocation', book)) IS NULL THEN RETURN; END IF;
  RETURN QUERY EXECUTE format('SELECT line_id, sum(issued_pieces) FROM %I.lot_allocation
    WHERE order_id = $1 AND listing_id IS NULL GROUP BY line_id', book) USING p_order;
END $$;
ALTER FUNCTION exchange.trim_allocations OWNER TO exchange;
ALTER FUNCTION exchange.issued_freely OWNER TO exchange;
REVOKE ALL ON FUNCTION exchange.trim_allocations, exchange.issued_freely FROM PUBLIC;

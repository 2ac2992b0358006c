-- As before, but: a twin is what the exchange may put into a book. Where it may only change a column (pieces that are set aside and
-- given back when the buyer ends a line), the row is one side's own, and has no twin to be compared with.
CREATE OR REPLACE FUNCTION exchange.twin_tables() RETURNS TABLE (kind text, table_name text, key_column text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  SELECT k.kind, c.relname::text, CASE WHEN c.relname = k.root_table THEN 'id' ELSE k.key_column END
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    LEFT JOIN exchange.twin_kind k ON c.relname = k.root_table OR EXISTS (SELECT FROM pg_attribute a
      WHERE a.attrelid = c.oid AND a.attname = k.key_column AND a.attnum > 0 AND NOT a.attisdropped)
  WHERE n.nspname = 't_template00000000' AND c.relkind IN ('r', 'p')
    AND has_any_column_privilege('exchange', c.oid, 'INSERT')
  ORDER BY k.kind, c.relname <> k.root_table, c.relname
$$;

CREATE OR REPLACE FUNCTION exchange.carry_document(p_document uuid) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE
  me uuid := platform.current_company();
  mine text := exchange.book_of(me);
  theirs text;
  other uuid;
  concerns uuid;
  columns text;
BEGIN
  EXECUTE format('SELECT recipient, of_order FROM %I.document WHERE id = $1 AND status = ''ISSUED'' AND issuer = $2', mine)
    INTO other, concerns USING p_document, me;
  IF other IS NULL OR NOT (exchange.are_partners(other) OR EXISTS (SELECT FROM exchange.trade WHERE me IN (buyer, seller) AND other IN (buyer, seller))) THEN
    RAISE EXCEPTION 'not a paper of the caller for a party of its trades' USING ERRCODE = 'insufficient_privilege';
  END IF;
  IF concerns IS NOT NULL AND NOT EXISTS (SELECT FROM exchange.trade WHERE id = concerns AND me IN (buyer, seller) AND other IN (buyer, seller)) THEN
    RAISE EXCEPTION 'not a paper of a trade between the two' USING ERRCODE = 'insufficient_privilege';
  END IF;
  theirs := exchange.book_of(other);
  IF theirs IS NULL OR to_regclass(format('%I.document', theirs)) IS NULL THEN RETURN false; END IF;
  -- Columns that both books have: during a rollout one of them may be a migration ahead.
  SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) INTO columns
    FROM pg_attribute a JOIN pg_attribute b ON b.attname = a.attname AND b.attnum > 0 AND NOT b.attisdropped
    WHERE a.attrelid = format('%I.document', mine)::regclass AND a.attnum > 0 AND NOT a.attisdropped
      AND b.attrelid = format('%I.document', theirs)::regclass;
  EXECUTE format('INSERT INTO %1$I.document (%2$s) SELECT %2$s FROM %3$I.document WHERE id = $1 ON CONFLICT (id) DO NOTHING', theirs, columns, mine)
    USING p_document;
  INSERT INTO exchange.document VALUES (p_document, me, other) ON CONFLICT (id) DO NOTHING;
  RETURN true;
END $$;

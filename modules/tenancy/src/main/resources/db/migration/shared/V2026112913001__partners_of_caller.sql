-- Whom the caller trades with, asked once by a statement whose rows depend on it: market policies compare with the array.
CREATE INDEX partnership_asked ON exchange.partnership (requester) WHERE status = 'ACTIVE';
CREATE INDEX partnership_answered ON exchange.partnership (addressee) WHERE status = 'ACTIVE';

CREATE FUNCTION exchange.partners() RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog AS $$
  WITH me AS MATERIALIZED (SELECT platform.current_company() AS id)
  SELECT array(
    SELECT p.addressee FROM exchange.partnership p WHERE p.status = 'ACTIVE' AND p.requester = (SELECT id FROM me)
    UNION ALL
    SELECT p.requester FROM exchange.partnership p WHERE p.status = 'ACTIVE' AND p.addressee = (SELECT id FROM me))
$$;
ALTER FUNCTION exchange.partners OWNER TO exchange;
REVOKE ALL ON FUNCTION exchange.partners FROM PUBLIC;
GRANT EXECUTE ON FUNCTION exchange.partners TO company;

-- What a company that is not there for the caller offers is not there either.
ALTER POLICY published_is_read ON market.listing
  USING (company_id = (SELECT platform.current_company())
    OR (status = 'PUBLISHED' AND company_id <> ALL ((SELECT exchange.absent())::uuid[])));

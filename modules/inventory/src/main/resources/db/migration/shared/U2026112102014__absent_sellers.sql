ALTER POLICY published_is_read ON market.listing
  USING (status = 'PUBLISHED' OR company_id = (SELECT platform.current_company()));

-- Companies that want to be told of new listings: so that the round asks these and no others. What for stays in their books.
CREATE TABLE market.search_watcher (
  company_id uuid PRIMARY KEY REFERENCES market.company_profile
);
ALTER TABLE market.search_watcher ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON market.search_watcher TO company
  USING (company_id = (SELECT platform.current_company())) WITH CHECK (company_id = (SELECT platform.current_company()));
CREATE POLICY round_reads ON market.search_watcher FOR SELECT TO app_platform USING (true);
GRANT SELECT, INSERT, DELETE ON market.search_watcher TO company;
GRANT SELECT ON market.search_watcher TO app_platform;

DROP FUNCTION exchange.offers_for, exchange.new_listings, exchange.count_listings, exchange.tally, exchange.find_listings, exchange.find_soonest,
  exchange.find_cheapest, exchange.find_newest, exchange.matching, exchange.asked, exchange.viewing;
ALTER POLICY the_two_read ON market.partner_price TO company;
ALTER POLICY named_reads ON market.listing_audience TO company;
REVOKE SELECT ON market.listing_audience, market.partner_price FROM exchange;
DROP TYPE exchange.viewer, exchange.wanted;

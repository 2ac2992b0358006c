DROP FUNCTION exchange.offers_for, exchange.new_listings, exchange.count_listings, exchange.tally, exchange.find_listings, exchange.find_soonest,
  exchange.find_cheapest, exchange.find_newest, exchange.matching, exchange.asked, exchange.viewing;
DROP POLICY exchange_reads ON market.partner_price;
DROP POLICY exchange_reads ON market.listing_audience;
REVOKE SELECT ON market.listing_audience, market.partner_price FROM exchange;
DROP TYPE exchange.viewer, exchange.wanted;

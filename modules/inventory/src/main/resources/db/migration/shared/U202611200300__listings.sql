DROP TABLE exchange.reservation, market.listing;

ALTER TABLE market.listing DROP COLUMN legality;

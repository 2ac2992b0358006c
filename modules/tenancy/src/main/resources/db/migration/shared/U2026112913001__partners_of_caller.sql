DROP FUNCTION exchange.partners;
DROP INDEX exchange.partnership_asked, exchange.partnership_answered;

DROP FUNCTION exchange.trim_allocations, exchange.issued_freely;

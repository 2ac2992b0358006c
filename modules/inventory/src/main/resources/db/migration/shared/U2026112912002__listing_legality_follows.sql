REVOKE UPDATE (legality) ON market.listing FROM company;

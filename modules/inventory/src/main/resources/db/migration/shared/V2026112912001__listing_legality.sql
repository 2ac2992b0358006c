-- Whether it was verified that the wood on offer was felled lawfully, as its seller says. Null: the lot has no record of it.
ALTER TABLE market.listing ADD COLUMN legality text CHECK (legality IN ('VERIFIED', 'PENDING', 'UNVERIFIED'));

DROP TABLE partnership_terms;

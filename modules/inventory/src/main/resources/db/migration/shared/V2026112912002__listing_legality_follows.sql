-- What is found of the wood later, its seller says of the listing too. Only of their own: the policies see to that.
GRANT UPDATE (legality) ON market.listing TO company;

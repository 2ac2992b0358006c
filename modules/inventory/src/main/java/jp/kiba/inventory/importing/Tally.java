package jp.kiba.inventory.importing;

/** How many rows there are, and what becomes of them; the last four add up to the first. */
record Tally(int read, int errors, int fresh, int changed, int same) {}

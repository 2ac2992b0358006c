package jp.kiba.inventory.savedsearch;

import java.time.Instant;

/**
 * A moment after which nothing can come before it any more.
 *
 * @param xid the oldest transaction that was running then: whatever an older one published could be seen
 * @param at the time then, for listings that are published ahead and appear by the clock
 */
record Mark(String xid, Instant at) {}

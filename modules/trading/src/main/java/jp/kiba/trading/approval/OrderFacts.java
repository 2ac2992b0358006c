package jp.kiba.trading.approval;

import java.util.UUID;

/** What of an order of ours an approval is about.
 *  @param number null for a draft
 *  @param totalYen without tax; null while a price is on request */
record OrderFacts(UUID id, String status, boolean purchase, Long totalYen, int version, String number) {
  boolean undecided() {
    return purchase && (status.equals("DRAFT") || status.equals("QUOTED"));
  }
}

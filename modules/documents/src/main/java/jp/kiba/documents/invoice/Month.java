package jp.kiba.documents.invoice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kiba.documents.paper.Balance;
import jp.kiba.documents.paper.PaperCharge;
import jp.kiba.documents.paper.PaperLine;
import jp.kiba.documents.paper.RateTotal;
import jp.kiba.documents.paper.RateTotals;
import jp.kiba.kernel.api.Rounding;

/**
 * What a partner's month comes to, before it is an invoice.
 *
 * @param from the day after the last closing; what was received before and is on no invoice is in it, too
 * @param nets of each shipment, in yen without tax: with the charges they are what is taxed
 * @param unpriced whether something has no price, so that nothing can be asked for
 */
record Month(UUID partner, String partnerName, LocalDate from, LocalDate to, LocalDate payBy, List<PaperLine> lines, List<PaperCharge> charges,
    Map<UUID, Long> nets, Rounding rounding, Balance balance, boolean unpriced) {

  List<RateTotal> rates() {
    return RateTotals.of(lines, charges, rounding);
  }

  long netYen() {
    return rates().stream().mapToLong(RateTotal::netYen).sum();
  }

  long grossYen() {
    return rates().stream().mapToLong(r -> r.netYen() + r.taxYen()).sum();
  }

  /** @return what is asked for: less than nothing is carried over to the next month */
  long dueYen() {
    return grossYen() + balance.carriedYen();
  }
}

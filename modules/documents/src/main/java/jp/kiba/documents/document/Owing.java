package jp.kiba.documents.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kiba.documents.letterhead.Styling;
import jp.kiba.documents.paper.PaperKind;
import jp.kiba.documents.paper.PaperWords;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Jobs;
import jp.kiba.tenancy.api.Payment;
import jp.kiba.tenancy.api.Terms;
import jp.kiba.tenancy.api.TradingTerms;
import jp.kiba.trading.api.TradePaper;
import jp.kiba.trading.api.TradePapers;

/** What papers of an order the bound company still owes, when they are issued by themselves. */
@ApplicationScoped
@Transactional
class Owing {
  /** @param outdated the paper that says what the order no longer is; null when there is none yet
   *  @param why in the words of the issuer's papers; null for a first one */
  record Owed(Due due, UUID recipient, Document outdated, String why) {}

  @Inject
  TradePapers trades;

  @Inject
  Documents documents;

  @Inject
  OrderPapers papers;

  @Inject
  Styling styling;

  @Inject
  TradingTerms terms;

  @Inject
  Jobs jobs;

  /** Many events of one order that come together are one job. */
  void ask(UUID orderId) {
    if (styling.automatic()) {
      jobs.enqueue(AutomaticPapers.KIND, orderId, "", null);
    }
  }

  List<Owed> of(UUID orderId) {
    var us = Current.tenant().id();
    var trade = trades.order(orderId);
    var there = documents.ofOrder(orderId);
    return Due.of(trade).stream().filter(d -> d.issuer().equals(us)).map(d -> owed(d, trade, there)).flatMap(Optional::stream).toList();
  }

  private Optional<Owed> owed(Due due, TradePaper trade, List<Document> there) {
    var other = trade.other(due.issuer());
    if (due.kind() == PaperKind.INVOICE) {
      return invoicedByItself(trade) ? Optional.of(new Owed(due, other, null, null)) : Optional.empty();
    }
    var standing = due.standing(there);
    if (standing.isEmpty()) {
      return Optional.of(new Owed(due, other, null, null));
    }
    return standing.filter(d -> d.issuedAt.isBefore(due.since(trade)))
        .map(d -> new Owed(due, other, d, new PaperWords(styling.ours().language()).text("changed")));
  }

  /** Only where an invoice for each delivery was agreed on: a month is looked at before it is issued. */
  private boolean invoicedByItself(TradePaper trade) {
    return terms.inForce(trade.buyer()).orElse(Terms.USUAL).payment() == Payment.PER_SHIPMENT && papers.somethingToInvoice(trade);
  }
}

package jp.kiba.documents.document;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import jp.kiba.documents.paper.PaperKind;
import jp.kiba.kernel.api.Actor;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Tenant;
import jp.kiba.kernel.api.Tenants;
import jp.kiba.trading.api.TradePaper;
import jp.kiba.trading.api.TradePapers;

/**
 * The papers of an order at one click, at once: each on a managed thread or the caller's own, bound to its issuer, in a transaction of
 * its own. The order is locked meanwhile, so that a second click, of either side, finds what the first one made. A paper that fails
 * leaves nothing behind and is the answer; those beside it that were issued stand, and the next click makes what is missing.
 */
@ApplicationScoped
class PaperSet {
  /** Each holds a connection, and the caller's transaction one more: {@link Seats} counts on it. */
  private static final int HANDS = 3;

  @Resource
  ManagedExecutorService executor;

  @Inject
  TradePapers trades;

  @Inject
  Documents documents;

  @Inject
  OrderPapers papers;

  @Inject
  Press press;

  @Inject
  Tenants tenants;

  /** In the caller's transaction, which keeps the order locked; the caller has a seat. */
  void make(UUID orderId, Set<PaperKind> kinds) {
    trades.lock(orderId);
    var trade = trades.order(orderId);
    var us = Current.tenant();
    var we = Current.actor();
    AtOnce.all(executor, HANDS, missing(trade, kinds).stream().<Callable<Document>>map(due ->
        () -> asIssuer(due, trade, us, we, () -> press.ofOrder(due, orderId, trade.other(due.issuer())))).toList());
  }

  private List<Due> missing(TradePaper trade, Set<PaperKind> kinds) {
    var us = Current.tenant().id();
    var there = documents.ofOrder(trade.id());
    return Due.of(trade).stream().filter(d -> kinds.contains(d.kind()) && d.mayBeMadeBy(us))
        .filter(d -> d.kind() == PaperKind.INVOICE ? papers.somethingToInvoice(trade)
            : d.standing(there).isEmpty()).toList();
  }

  /** Each company only ever writes its own book: what the buyer ordered is written in the buyer's name, by us and not by the seller. */
  private <T> T asIssuer(Due due, TradePaper trade, Tenant us, Actor we, Callable<T> work) throws Exception {
    if (due.issuer().equals(us.id())) {
      return Current.as(us, we, work);
    }
    var issuer = tenants.find(due.issuer()).orElseThrow(Problem::notFound);
    return Current.as(issuer, new Actor(null, "Kiba", due.issuer().equals(trade.buyer()) ? trade.buyerName() : trade.sellerName()), work);
  }
}

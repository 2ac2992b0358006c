package jp.kiba.documents.document;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import jp.kiba.documents.paper.PaperKind;
import jp.kiba.kernel.api.Actor;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Tenant;
import jp.kiba.kernel.api.Tenants;
import jp.kiba.trading.api.TradePaper;
import jp.kiba.trading.api.TradePapers;

/**
 * The papers of an order at one click, at once: each on a managed thread of its own, bound to its issuer, in a transaction of its
 * own. The order is locked meanwhile, so that a second click, of either side, finds what the first one made. A paper that fails
 * leaves nothing behind and is the answer; those beside it that were issued stand, and the next click makes what is missing.
 */
@ApplicationScoped
class PaperSet {
  /** Whoever waits holds a connection and needs three more: so many at once, whatever the pool holds. */
  private static final int AT_ONCE = 3;
  private static final long PATIENCE_SECONDS = 60;

  private final Semaphore seats = new Semaphore(AT_ONCE, true);

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

  /** In the caller's transaction, which keeps the order locked. */
  void make(UUID orderId, Set<PaperKind> kinds) {
    if (!seat()) {
      throw Problem.of(503, "unavailable", "kernel.unavailable");
    }
    try {
      trades.lock(orderId);
      var trade = trades.order(orderId);
      var us = Current.tenant();
      var we = Current.actor();
      var printing = new ArrayList<Future<Document>>();
      for (var due : missing(trade, kinds)) {
        printing.add(executor.submit(() -> asIssuer(due, trade, us, we, () -> press.ofOrder(due, orderId, trade.other(due.issuer())))));
      }
      await(printing);
    } finally {
      seats.release();
    }
  }

  private boolean seat() {
    try {
      return seats.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
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

  /** Waits for all, so that nothing goes on behind the answer; then the first failure is the answer. */
  private static void await(List<Future<Document>> printing) {
    Throwable first = null;
    for (var each : printing) {
      try {
        each.get();
      } catch (ExecutionException e) {
        first = first == null ? e.getCause() : first;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        first = first == null ? e : first;
      }
    }
    if (first instanceof RuntimeException failure) {
      throw failure;
    }
    if (first != null) {
      throw new IllegalStateException("a paper could not be issued", first);
    }
  }
}

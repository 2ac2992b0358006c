package jp.kiba.inventory.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kiba.inventory.api.Origins;
import jp.kiba.inventory.api.PassedOrigin;
import jp.kiba.inventory.api.Stock;
import jp.kiba.inventory.lot.Lot;
import jp.kiba.inventory.lot.MovementReason;
import jp.kiba.inventory.lot.StockLedger;
import jp.kiba.inventory.lot.StockMovement;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Problem;

/** Taking pieces out of stock for a shipment: first what is set aside for the line, then what is free. */
@ApplicationScoped
@Transactional
class Issuing implements Stock {
  /** Pieces of a lot that leave for a line.
   *  @param listingId the offer whose promise they keep; null for none */
  private record Part(Lot lot, UUID listingId, int pieces) {}

  @Inject
  LineStocks stocks;

  @Inject
  StockLedger ledger;

  @Inject
  Events events;

  @Inject
  Origins origins;

  @Override
  public List<Issued> issue(List<Issue> issues, UUID reference) {
    var lines = issues.stream().map(Issue::line).toList();
    var stock = stocks.of(lines);
    var listed = stocks.listed(lines);
    var locked = stocks.lock(touched(issues, stock, listed));
    issues.stream().filter(i -> i.lotId() != null).forEach(i -> makeWay(stock.get(i.line().lineId()), i));
    var free = stocks.free(locked.values());
    var taken = new ArrayList<List<Part>>();
    for (var issue : issues) {
      taken.add(take(issue, stock.get(issue.line().lineId()), listed.get(issue.line().listingId()), locked, free));
    }
    stocks.flush();
    return book(issues, taken, reference);
  }

  private static List<UUID> touched(List<Issue> issues, Map<UUID, LineStock> stock, Map<UUID, UUID> listed) {
    var ids = new ArrayList<UUID>(listed.values());
    issues.stream().map(Issue::lotId).filter(id -> id != null).forEach(ids::add);
    stock.values().forEach(s -> s.rows.stream().filter(r -> r.open() > 0).forEach(r -> ids.add(r.lotId)));
    return ids;
  }

  /** What leaves from another lot than was set aside need not be set aside any more. */
  private static void makeWay(LineStock stock, Issue issue) {
    int there = stock.rows.stream().filter(r -> r.lotId.equals(issue.lotId())).mapToInt(LotAllocation::open).sum();
    stock.giveBack(Math.max(0, issue.pieces() - there), issue.lotId());
  }

  private List<Part> take(Issue issue, LineStock stock, UUID listed, Map<UUID, Lot> locked, Map<UUID, Integer> free) {
    var parts = new ArrayList<Part>();
    int left = issue.pieces();
    for (var row : stock.rows) {
      int some = issue.lotId() == null || issue.lotId().equals(row.lotId) ? Math.min(left, row.open()) : 0;
      if (some > 0) {
        row.issue(some);
        left -= some;
        parts.add(new Part(locked.get(row.lotId), row.listingId, some));
      }
    }
    if (left > 0) {
      parts.addAll(takeFree(issue, left, stock, listed, locked, free));
    }
    return parts;
  }

  private List<Part> takeFree(Issue issue, int left, LineStock stock, UUID listed, Map<UUID, Lot> locked, Map<UUID, Integer> free) {
    if (issue.lotId() == null && listed == null) {
      throw Problem.refused(issue.field() + ".lotId", "inventory.choose-lot");
    }
    var lot = LineStocks.chosen(locked, issue.lotId() == null ? listed : issue.lotId(), issue.line().wood(), issue.field());
    // The offer's own lot has its promise in itself; another one must have so many free.
    int promised = lot.id().equals(listed) ? Math.min(left, stock.keepable()) : 0;
    if (left - promised > free.get(lot.id())) {
      throw Problem.refused(issue.field() + ".pieces", "inventory.not-in-stock", lot.lotNumber(),
          issue.pieces() - left + promised + free.get(lot.id()));
    }
    free.merge(lot.id(), promised - left, Integer::sum);
    var rows = stock.setAside(lot.id(), left);
    rows.forEach(r -> r.issue(r.pieces));
    stocks.add(rows);
    return rows.stream().map(r -> new Part(lot, r.listingId, r.pieces)).toList();
  }

  private List<Issued> book(List<Issue> issues, List<List<Part>> taken, UUID reference) {
    var movements = new ArrayList<StockMovement>();
    var issued = new ArrayList<Issued>();
    for (int i = 0; i < issues.size(); i++) {
      var passed = new ArrayList<PassedOrigin>();
      byLot(taken.get(i)).forEach((lot, pieces) -> {
        passed.addAll(origins.leaving(lot.id(), pieces));
        events.fire(new StockIssued(lot.id(), lot.lotNumber() + " × " + pieces));
      });
      taken.get(i).forEach(p -> movements.add(
          StockMovement.of(p.lot(), -p.pieces(), MovementReason.ISSUE).keeping(p.listingId()).of(reference)));
      issued.add(new Issued(issues.get(i).line().lineId(), passed));
    }
    ledger.write(movements);
    return issued;
  }

  private static Map<Lot, Integer> byLot(List<Part> parts) {
    var pieces = new LinkedHashMap<Lot, Integer>();
    parts.forEach(p -> pieces.merge(p.lot(), p.pieces(), Integer::sum));
    return pieces;
  }
}

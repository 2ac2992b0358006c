package jp.kiba.inventory.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kiba.inventory.api.Allocations;
import jp.kiba.inventory.api.Stock.Wanted;
import jp.kiba.kernel.api.Problem;

/** Setting pieces aside, by hand or by age. */
@ApplicationScoped
@Transactional
class Allocating implements Allocations {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  LineStocks stocks;

  @Inject
  Candidates candidates;

  @Override
  public List<Allocated> of(UUID orderId) {
    return em.createQuery("""
        select a.lineId, a.lotId, l.lotNumber, l.place, sum(a.pieces - a.issuedPieces - a.returnedPieces), sum(a.issuedPieces),
          sum(a.pieces + a.issuedPieces + a.returnedPieces), min(a.turn)
        from LotAllocation a, Lot l where l.id = a.lotId and a.orderId = :order
        group by a.lineId, a.lotId, l.lotNumber, l.place order by a.lineId, min(a.turn)""", Object[].class).setParameter("order", orderId)
        .getResultStream().map(row -> new Allocated((UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3],
            ((Number) row[4]).intValue(), ((Number) row[5]).intValue(), ((Number) row[6]).longValue()))
        .toList();
  }

  @Override
  public Map<UUID, List<Candidate>> candidates(List<Wanted> lines) {
    return candidates.of(lines, stocks.of(lines), stocks.listed(lines));
  }

  @Override
  public void choose(List<Wanted> lines, List<Choice> choices) {
    var stock = stocks.of(lines);
    var listed = stocks.listed(lines);
    var locked = stocks.lock(choices.stream().map(Choice::lotId).toList());
    stock.values().forEach(LineStock::giveBackAll);
    var free = stocks.free(locked.values());
    for (var choice : choices) {
      var line = stock.get(choice.lineId());
      var lot = LineStocks.chosen(locked, choice.lotId(), line.line.wood(), choice.field());
      int own = lot.id().equals(listed.get(line.line.listingId())) ? Math.min(choice.pieces(), line.keepable()) : 0;
      if (choice.pieces() - own > free.get(lot.id())) {
        throw Problem.refused(choice.field() + ".pieces", "inventory.not-available", lot.lotNumber(), own + free.get(lot.id()));
      }
      free.merge(lot.id(), own - choice.pieces(), Integer::sum);
      stocks.add(line.setAside(lot.id(), choice.pieces()));
      if (line.open() > line.line.most()) {
        throw Problem.refused(choice.field() + ".pieces", "inventory.more-than-needed", line.line.most());
      }
    }
    stocks.flush();
  }

  @Override
  public void allocate(List<Wanted> lines, Way way) {
    var stock = stocks.of(lines);
    var listed = stocks.listed(lines);
    var wanted = new ArrayList<Choice>();
    var others = way == Way.OLDEST_FIRST ? lines : lines.stream().filter(l -> !listed.containsKey(l.listingId())).toList();
    var byAge = candidates.of(others, stock, listed);
    for (var line : lines) {
      int lacking = line.open() - stock.get(line.lineId()).open();
      if (!byAge.containsKey(line.lineId())) {
        wanted.add(new Choice(line.lineId(), listed.get(line.listingId()), lacking, null));
        continue;
      }
      for (var candidate : byAge.get(line.lineId())) {
        wanted.add(new Choice(line.lineId(), candidate.lotId(), lacking, null));
      }
    }
    take(stock, listed, wanted);
  }

  /** In this order, as much of each as the line still lacks and the lot has. */
  private void take(Map<UUID, LineStock> stock, Map<UUID, UUID> listed, List<Choice> wanted) {
    var locked = stocks.lock(wanted.stream().map(Choice::lotId).toList());
    var free = stocks.free(locked.values());
    for (var choice : wanted) {
      var line = stock.get(choice.lineId());
      var lot = locked.get(choice.lotId());
      int own = choice.lotId().equals(listed.get(line.line.listingId())) ? line.keepable() : 0;
      int some = lot == null ? 0 : Math.min(line.line.open() - line.open(), own + free.get(choice.lotId()));
      if (some > 0) {
        free.merge(choice.lotId(), Math.min(own, some) - some, Integer::sum);
        stocks.add(line.setAside(choice.lotId(), some));
      }
    }
    stocks.flush();
  }
}

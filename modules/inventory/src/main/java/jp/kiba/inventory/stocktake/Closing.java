package jp.kiba.inventory.stocktake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kiba.inventory.lot.Lot;
import jp.kiba.inventory.lot.Lots;
import jp.kiba.inventory.lot.MovementReason;
import jp.kiba.inventory.lot.StockLedger;
import jp.kiba.inventory.lot.StockMovement;
import jp.kiba.inventory.place.Places;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Problem;

/** Ending a count: all differences are booked in one transaction, or none. */
@ApplicationScoped
@Transactional
class Closing {
  /** How many lots a refusal names. */
  private static final int NAMED = 5;

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  StockTakes takes;

  @Inject
  Lots lots;

  @Inject
  Places places;

  @Inject
  StockLedger ledger;

  @Inject
  Events events;

  /** Lots that nobody counted stay as they are, and are remembered as such.
   *  @throws Problem 409 when a lot would have fewer pieces than are offered and reserved of it */
  StockTakeView close(UUID id, int version) {
    var take = takes.lock(id);
    take.end(version, StockTake.Status.CLOSED);
    var lines = takes.lines(id);
    Map<UUID, Lot> counted = lots.lockAll(lines.stream().map(l -> l.lotId).toList()).stream()
        .collect(Collectors.toMap(Lot::id, Function.identity()));
    keepPromises(lines, counted);
    var movements = new ArrayList<StockMovement>();
    for (var line : lines) {
      if (line.difference() != 0) {
        movements.add(StockMovement.of(counted.get(line.lotId), line.difference(), MovementReason.COUNT).of(id)
            .noted(line.note == null ? take.number : take.number + " " + line.note));
      }
    }
    if (!movements.isEmpty()) {
      ledger.write(movements);
    }
    rememberUncounted(take);
    bringHere(take, counted);
    em.flush();
    events.fire(new StockTakeEvent("stock.counted", id, take.number + " ± " + movements.size()));
    return takes.one(id);
  }

  private void keepPromises(List<StockTakeLine> lines, Map<UUID, Lot> counted) {
    var free = lots.free(counted.values());
    var missing = lines.stream().filter(l -> l.difference() < 0 && free.get(l.lotId) + l.difference() < 0)
        .map(l -> counted.get(l.lotId).lotNumber()).toList();
    if (!missing.isEmpty()) {
      throw Problem.conflict("promised", "inventory.count-under-promise", missing.size(),
          missing.stream().limit(NAMED).collect(Collectors.joining(", ")));
    }
  }

  private void rememberUncounted(StockTake take) {
    em.createNativeQuery("""
        INSERT INTO stock_take_uncounted (id, stock_take_id, lot_id, book_pieces)
        SELECT gen_random_uuid(), ?1, l.id, l.pieces FROM lot l WHERE l.place_id = ?2 AND l.pieces > 0
          AND NOT EXISTS (SELECT FROM stock_take_line c WHERE c.stock_take_id = ?1 AND c.lot_id = l.id)""")
        .setParameter(1, take.id).setParameter(2, take.placeId).executeUpdate();
  }

  /** What lies here lies here, wherever the book had it. */
  private void bringHere(StockTake take, Map<UUID, Lot> counted) {
    for (var lot : counted.values()) {
      if (!lot.placeId().equals(take.placeId) && lot.pieces() > 0) {
        lots.take(lot, places.open(take.placeId, "placeId"), take.number);
      }
    }
  }

  StockTakeView cancel(UUID id, int version) {
    var take = takes.lock(id);
    take.end(version, StockTake.Status.CANCELLED);
    em.flush();
    events.fire(new StockTakeEvent("stock.count_cancelled", id, take.number));
    return takes.one(id);
  }
}

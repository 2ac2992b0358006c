package jp.kiba.inventory.stocktake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.UUID;
import jp.kiba.inventory.lot.Lot;
import jp.kiba.inventory.lot.Lots;
import jp.kiba.inventory.place.Places;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.NumberSeries;
import jp.kiba.kernel.api.Problem;

/** Opening a count and writing down what is there, lot by lot. */
@ApplicationScoped
@Transactional
class Counting {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  StockTakes takes;

  @Inject
  Lots lots;

  @Inject
  Places places;

  @Inject
  NumberSeries numbers;

  @Inject
  Events events;

  StockTakeView open(OpenStockTake command) {
    var place = places.open(command.placeId(), "placeId");
    if (takes.openAt(place.id())) {
      throw Problem.refused("placeId", "inventory.counted-already", place.name());
    }
    int year = Now.today().getYear();
    var take = StockTake.opened("C-%d-%04d".formatted(year, numbers.next("STOCK_TAKE", year)), place.id(), command.note());
    em.persist(take);
    em.flush();
    events.fire(new StockTakeEvent("stock.count_opened", take.id, take.number + " " + place.name()));
    return takes.one(take.id);
  }

  /** The lot is held, so that the book and the count are of one moment. */
  StockTakeLineView count(UUID id, UUID lotId, CountLot command) {
    var take = takes.open(id);
    var lot = lots.lock(lotId).orElseThrow(Problem::notFound);
    var line = takes.line(id, lotId).orElseGet(() -> new StockTakeLine(take, lot));
    line.seenAs(command.version());
    if (command.pieces() == null) {
      if (em.contains(line)) {
        em.remove(line);
      }
      return StockTakeLineView.of(lot, null, take.placeId);
    }
    line.counted(lot, command.pieces(), command.note());
    return kept(line, lot, take);
  }

  /** A lot of which the book knows nothing begins empty; closing gives it what was counted. */
  StockTakeLineView find(UUID id, FindLot command) {
    var take = takes.open(id);
    var place = places.open(take.placeId, "placeId");
    var lot = Lot.made(lots.freeNumber(command.lotNumber(), "lotNumber"), command.wood().check("wood."), place, new ArrayList<>());
    em.persist(lot);
    var line = new StockTakeLine(take, lot);
    line.counted(lot, command.pieces(), command.note());
    return kept(line, lot, take);
  }

  private StockTakeLineView kept(StockTakeLine line, Lot lot, StockTake take) {
    if (!em.contains(line)) {
      em.persist(line);
    }
    em.flush();
    return StockTakeLineView.of(lot, line, take.placeId);
  }
}

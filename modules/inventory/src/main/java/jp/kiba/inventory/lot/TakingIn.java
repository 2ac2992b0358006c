package jp.kiba.inventory.lot;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import jp.kiba.inventory.api.Origins;
import jp.kiba.inventory.api.Receipts;
import jp.kiba.inventory.api.Wood;
import jp.kiba.inventory.place.Places;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Problem;

/** What was bought becomes a lot of ours or part of one, with its cost and its origin. */
@ApplicationScoped
@Transactional
class TakingIn implements Receipts {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Lots lots;

  @Inject
  LotNumbers numbers;

  @Inject
  Places places;

  @Inject
  StockLedger ledger;

  @Inject
  Origins origins;

  @Inject
  Events events;

  @Override
  public void receive(List<Arrived> arrived) {
    Map<UUID, Lot> held = lots.lockAll(arrived.stream().map(Arrived::lotId).filter(Objects::nonNull).distinct().toList()).stream()
        .collect(toMap(Lot::id, Function.identity()));
    for (var one : arrived) {
      take(one, one.lotId() == null ? made(one) : there(held, one));
    }
  }

  private void take(Arrived one, Lot lot) {
    int before = lot.pieces;
    lot.cost(one.costYen(), one.pieces());
    var movement = StockMovement.of(lot, one.pieces(), MovementReason.RECEIPT).of(one.reference());
    ledger.write(List.of(movement));
    if (one.origin() != null) {
      origins.arrived(lot.id, one.origin(), movement.volumeM3());
    }
    events.fire(LotEvent.of("lot.received", lot, " + " + one.pieces(), before));
  }

  private Lot made(Arrived one) {
    var lot = Lot.made(numbers.unused(one.lotNumber(), one.field() + ".lotNumber"), one.wood(),
        places.open(one.placeId(), one.field() + ".placeId"), List.of());
    em.persist(lot);
    return lot;
  }

  private static Lot there(Map<UUID, Lot> held, Arrived one) {
    var lot = held.get(one.lotId());
    if (lot == null) {
      throw Problem.refused(one.field() + ".lotId", "inventory.lot");
    }
    if (!alike(lot.wood(), one.wood())) {
      throw Problem.refused(one.field() + ".lotId", "inventory.other-wood-arrived");
    }
    return lot;
  }

  private static boolean alike(Wood one, Wood other) {
    return one.kind() == other.kind() && one.species().equals(other.species()) && Objects.equals(one.board(), other.board())
        && Objects.equals(one.log(), other.log());
  }
}

package jp.kiba.inventory.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.api.Origins;
import jp.kiba.inventory.place.Place;
import jp.kiba.inventory.place.Places;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Problem;

/** Taking wood into stock: a new lot with its first movement, or more for one that is there. */
@ApplicationScoped
@Transactional
class Receiving {
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
  Events events;

  @Inject
  Origins origins;

  LotView receive(ReceiveLot command) {
    var place = place(command);
    var lot = Lot.received(command, place);
    lot.lotNumber = numbers.unused(command.lotNumber(), "lotNumber");
    em.persist(lot);
    ledger.write(List.of(StockMovement.of(lot, command.pieces(), MovementReason.RECEIPT)));
    origins.received(List.of(new Origins.Received(lot.id, lot.wood().species(), lot.volumeM3(), lot.harvestArea, lot.legalityEvidence)));
    events.fire(LotEvent.of("lot.received", lot, " × " + command.pieces(), 0));
    return lots.view(lot);
  }

  private Place place(ReceiveLot command) {
    boolean named = command.place() != null && !command.place().isBlank();
    if (named == (command.placeId() != null)) {
      throw Problem.refused(named ? "place" : "placeId", "inventory.place-needed");
    }
    return named ? places.named(command.place()) : places.open(command.placeId(), "placeId");
  }

  LotView receive(UUID id, ReceiveMore command) {
    var lot = lots.forCommand(id, command.version());
    int before = lot.pieces;
    lot.cost(command.costYen(), command.pieces());
    ledger.write(List.of(StockMovement.of(lot, command.pieces(), MovementReason.RECEIPT).noted(command.note())));
    events.fire(LotEvent.of("lot.received", lot, " + " + command.pieces(), before));
    return lots.view(lot);
  }
}

package jp.kiba.inventory.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.kiba.inventory.api.Origins;
import jp.kiba.inventory.place.Places;
import jp.kiba.kernel.api.Events;

/** Taking wood into stock: the lot and its first movement, or neither. */
@ApplicationScoped
@Transactional
class Receiving {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Places places;

  @Inject
  StockLedger ledger;

  @Inject
  Events events;

  @Inject
  Origins origins;

  LotView receive(ReceiveLot command) {
    var lot = Lot.received(command, places.named(command.place()));
    em.persist(lot);
    ledger.write(List.of(StockMovement.of(lot, command.pieces(), MovementReason.RECEIPT)));
    origins.received(List.of(new Origins.Received(lot.id, lot.wood().species(), lot.volumeM3(), lot.harvestArea, lot.legalityEvidence)));
    events.fire(new LotReceived(lot.id, lot.lotNumber));
    return LotView.of(lot);
  }
}

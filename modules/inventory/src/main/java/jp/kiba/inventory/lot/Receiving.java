package jp.kiba.inventory.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jp.kiba.kernel.api.Events;

/** Taking wood into stock: the lot and its first movement, or neither. */
@ApplicationScoped
@Transactional
class Receiving {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Events events;

  LotView receive(ReceiveLot command) {
    var lot = Lot.received(command);
    em.persist(lot);
    em.flush();
    em.persist(new StockMovement.Receipt(lot));
    events.fire(new LotReceived(lot.id, lot.lotNumber));
    return LotView.of(lot);
  }
}

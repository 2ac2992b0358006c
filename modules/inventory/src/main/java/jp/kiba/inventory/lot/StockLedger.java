package jp.kiba.inventory.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.kiba.kernel.api.Current;

/** The one way to change a quantity: writes movements, which the database applies to their lots. */
@ApplicationScoped
@Transactional
public class StockLedger {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  /** In this order: pieces that go somewhere else come there first, so that what was promised of them is there at any moment.
   *  Afterwards the lots are as the database has them, with their new versions. */
  public void write(List<StockMovement> movements) {
    // What else changes of the lots goes first: a movement gives them the next version.
    em.flush();
    for (var movement : movements) {
      movement.byName = Current.actor().name();
      em.persist(movement);
    }
    em.flush();
    var lots = movements.stream().map(m -> m.lot.id).distinct().toList();
    em.createQuery("select l from Lot l where l.id in :ids", Lot.class).setParameter("ids", lots)
        .setHint("eclipselink.refresh", "true").getResultList();
  }
}

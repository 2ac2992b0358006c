package jp.kiba.inventory.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.api.Origins;
import jp.kiba.inventory.api.Stock;
import jp.kiba.inventory.api.Wood;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Problem;

/** Taking pieces out of stock for a shipment. */
@ApplicationScoped
@Transactional
class Issuing implements Stock {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Lots lots;

  @Inject
  StockLedger ledger;

  @Inject
  Events events;

  @Inject
  Origins origins;

  @Override
  public Issued issue(UUID lotId, UUID listingId, int pieces, UUID reference, String line) {
    var listed = listed(listingId);
    var lot = lots.lock(lotId == null ? listed.id : lotId).orElseThrow(() -> Problem.refused(line + ".lotId", "inventory.lot"));
    if (!sameWood(lot.wood(), listed.wood())) {
      throw Problem.refused(line + ".lotId", "inventory.other-wood");
    }
    int there = lot.id.equals(listed.id) ? lot.pieces : Math.max(0, lots.free(lot));
    if (pieces > there) {
      throw Problem.refused(line + ".pieces", "inventory.not-in-stock", lot.lotNumber, there);
    }
    var leaving = origins.leaving(lot.id, pieces);
    ledger.write(List.of(StockMovement.of(lot, -pieces, MovementReason.ISSUE).keeping(listingId).of(reference)));
    events.fire(new StockIssued(lot.id, lot.lotNumber + " × " + pieces));
    return new Issued(lot.id, leaving);
  }

  /** The lot that the listing was published from: only the seller's book knows it. */
  private Lot listed(UUID listingId) {
    return em.createQuery("select t from Lot t, ListingLot k where k.lotId = t.id and k.listingId = :listing", Lot.class)
        .setParameter("listing", listingId).getResultStream().findFirst().orElseThrow(Problem::notFound);
  }

  /** Grade and dimensions may differ a little from lot to lot; another kind or species is not what was ordered. */
  private static boolean sameWood(Wood one, Wood other) {
    return one.kind() == other.kind() && one.species().equals(other.species());
  }
}

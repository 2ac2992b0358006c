package jp.kiba.inventory.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How many pieces of lots are spoken for, as the database counts them ({@code lot_promises}): it refuses movements by the same
 * function, so that what is shown as available can be taken.
 */
@ApplicationScoped
@Transactional
class Promises {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  /** @return those of the lots of which something is promised; one query, however many they are */
  Map<UUID, Promised> of(Collection<UUID> lots) {
    var found = new HashMap<UUID, Promised>();
    if (lots.isEmpty()) {
      return found;
    }
    var rows = em.createNativeQuery("SELECT lot_id, offered, reserved FROM lot_promises(CAST(?1 AS uuid[]))")
        .setParameter(1, lots.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"))).getResultList();
    for (var row : rows) {
      var columns = (Object[]) row;
      found.put((UUID) columns[0], new Promised(((Number) columns[1]).intValue(), ((Number) columns[2]).intValue()));
    }
    return found;
  }

  Promised of(Lot lot) {
    return of(List.of(lot.id)).getOrDefault(lot.id, Promised.NOTHING);
  }

  /** Cannot be too low until the transaction ends: buyers only move pieces from offered to reserved, and of listings that have ended
   *  they are kept out.
   *  @param lot locked */
  Promised held(Lot lot) {
    em.createNativeQuery("""
        SELECT 1 FROM market.listing o WHERE o.id IN (SELECT k.listing_id FROM listing_lot k WHERE k.lot_id = ?1) ORDER BY o.id FOR UPDATE""")
        .setParameter(1, lot.id).getResultList();
    return of(lot);
  }
}

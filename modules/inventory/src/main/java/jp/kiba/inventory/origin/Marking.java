package jp.kiba.inventory.origin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Saying on the marketplace what was found of the wood on offer. The same rule as {@link CustodyChain#legality}, for many lots at once. */
@ApplicationScoped
class Marking {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  /** What is offered of lots that bear the record. */
  void ofRecord(UUID record) {
    em.flush();
    em.createNativeQuery("""
        UPDATE market.listing m SET legality = f.legality FROM (
          SELECT o.lot_id, CASE WHEN bool_or(r.legality = 'UNVERIFIED') THEN 'UNVERIFIED' WHEN bool_or(r.legality = 'PENDING') THEN 'PENDING'
            WHEN l.volume_m3 - sum(trunc(o.certified_m3, 4)) <= greatest(0.002, l.volume_m3 / 1000) THEN 'VERIFIED' ELSE 'UNVERIFIED' END AS legality
          FROM lot_origin o JOIN origin_record r ON r.id = o.record_id JOIN lot l ON l.id = o.lot_id
          WHERE o.lot_id IN (SELECT lot_id FROM lot_origin WHERE record_id = ?1) GROUP BY o.lot_id, l.volume_m3) f
          JOIN listing_lot k ON k.lot_id = f.lot_id
        WHERE m.id = k.listing_id AND m.status = 'PUBLISHED' AND m.legality IS DISTINCT FROM f.legality""")
        .setParameter(1, record).executeUpdate();
  }

  /** What is offered of a lot that has no origin any more. */
  void ofLotWithout(UUID lot) {
    em.createNativeQuery("""
        UPDATE market.listing m SET legality = NULL FROM listing_lot k
        WHERE k.lot_id = ?1 AND m.id = k.listing_id AND m.status = 'PUBLISHED' AND m.legality IS NOT NULL""")
        .setParameter(1, lot).executeUpdate();
  }
}

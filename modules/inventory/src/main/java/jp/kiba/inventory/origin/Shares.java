package jp.kiba.inventory.origin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The origins of lots. Whatever certified volume is added here is drawn, by the database, from the record or from the passage. */
@ApplicationScoped
class Shares {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  /** @return as the database has them now, the largest first */
  List<LotOrigin> of(UUID lotId) {
    return em.createQuery("select o from LotOrigin o where o.lotId = :lot order by o.volumeM3 desc, o.id", LotOrigin.class)
        .setParameter("lot", lotId).setHint("eclipselink.refresh", true).getResultList();
  }

  /** @return as the database has them now */
  List<LotOrigin> of(Collection<UUID> lots) {
    return lots.isEmpty() ? List.of() : em.createQuery("select o from LotOrigin o where o.lotId in :lots order by o.id", LotOrigin.class)
        .setParameter("lots", lots).setHint("eclipselink.refresh", true).getResultList();
  }

  /** @param passage what brought it; null when it is attached */
  void add(UUID lotId, OriginShare share, UUID passage) {
    em.createNativeQuery("""
        INSERT INTO lot_origin AS o (id, lot_id, record_id, passage_id, volume_m3, certified_m3, source_m3)
        VALUES (gen_random_uuid(), ?1, ?2, ?3::uuid, ?4, ?5, ?6)
        ON CONFLICT (lot_id, record_id) DO UPDATE SET passage_id = excluded.passage_id, volume_m3 = o.volume_m3 + excluded.volume_m3,
          certified_m3 = o.certified_m3 + excluded.certified_m3, source_m3 = o.source_m3 + excluded.source_m3""")
        .setParameter(1, lotId).setParameter(2, share.recordId()).setParameter(3, passage == null ? null : passage.toString())
        .setParameter(4, share.volumeM3()).setParameter(5, share.certifiedM3()).setParameter(6, share.sourceM3()).executeUpdate();
  }

  /** What is not claimed any more goes back to where it was drawn from. */
  void certify(LotOrigin share, BigDecimal certifiedM3) {
    em.createNativeQuery("UPDATE lot_origin SET certified_m3 = ?2 WHERE id = ?1")
        .setParameter(1, share.id).setParameter(2, certifiedM3).executeUpdate();
    var less = share.certifiedM3.subtract(certifiedM3);
    if (less.signum() > 0) {
      giveBack(share, less);
    }
  }

  void remove(LotOrigin share) {
    em.createNativeQuery("DELETE FROM lot_origin WHERE id = ?1").setParameter(1, share.id).executeUpdate();
    giveBack(share, share.certifiedM3);
  }

  private void giveBack(LotOrigin share, BigDecimal volume) {
    if (share.passageId == null) {
      em.createNativeQuery("UPDATE origin_record SET attached_m3 = attached_m3 - ?2 WHERE id = ?1")
          .setParameter(1, share.recordId).setParameter(2, volume).executeUpdate();
    } else {
      em.createNativeQuery("""
          UPDATE origin_passage_share SET certified_out_m3 = certified_out_m3 - ?3 WHERE passage_id = ?1 AND record_id = ?2""")
          .setParameter(1, share.passageId).setParameter(2, share.recordId).setParameter(3, volume).executeUpdate();
    }
  }
}

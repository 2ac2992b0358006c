package jp.kiba.inventory.origin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

  @Inject
  ObjectMapper json;

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

  /** One lot's share of one record. */
  record Given(UUID lot, UUID record, BigDecimal volume, BigDecimal certified, BigDecimal source) {
    static Given of(UUID lotId, OriginShare share) {
      return new Given(lotId, share.recordId(), share.volumeM3(), share.certifiedM3(), share.sourceM3());
    }
  }

  /** @param passage what brought it; null when it is attached */
  void add(UUID lotId, OriginShare share, UUID passage) {
    add(List.of(Given.of(lotId, share)), passage);
  }

  /** @param given no lot and record twice
   *  @param passage what brought them; null when they are attached */
  void add(List<Given> given, UUID passage) {
    em.createNativeQuery("""
        INSERT INTO lot_origin AS o (id, lot_id, record_id, passage_id, volume_m3, certified_m3, source_m3)
        SELECT gen_random_uuid(), g.lot, g.record, CAST(?2 AS uuid), g.volume, g.certified, g.source FROM jsonb_to_recordset(CAST(?1 AS jsonb))
          AS g (lot uuid, record uuid, volume numeric(16,6), certified numeric(16,6), source numeric(16,6))
        ON CONFLICT (lot_id, record_id) DO UPDATE SET passage_id = excluded.passage_id, volume_m3 = o.volume_m3 + excluded.volume_m3,
          certified_m3 = o.certified_m3 + excluded.certified_m3, source_m3 = o.source_m3 + excluded.source_m3""")
        .setParameter(1, written(given)).setParameter(2, passage == null ? null : passage.toString()).executeUpdate();
  }

  private String written(List<Given> given) {
    try {
      return json.writeValueAsString(given);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
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

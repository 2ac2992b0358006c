package jp.kiba.inventory.origin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kiba.inventory.api.Origins.Reason;
import jp.kiba.kernel.api.Now;

/** What became of what: written once. */
@ApplicationScoped
class Passages {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  void open(UUID id, Reason reason) {
    em.createNativeQuery("INSERT INTO origin_passage (id, reason, at) VALUES (?1, ?2, ?3::timestamptz)")
        .setParameter(1, id).setParameter(2, reason.name()).setParameter(3, Now.instant().toString()).executeUpdate();
  }

  /** @param inM3 all that went in, of whatever origin
   *  @param outM3 all that came out */
  void share(UUID passage, OriginShare in, BigDecimal inM3, BigDecimal outM3) {
    em.createNativeQuery("""
        INSERT INTO origin_passage_share (passage_id, record_id, input_m3, output_m3, certified_in_m3) VALUES (?1, ?2, ?3, ?4, ?5)""")
        .setParameter(1, passage).setParameter(2, in.recordId()).setParameter(3, inM3).setParameter(4, outM3)
        .setParameter(5, in.certifiedM3()).executeUpdate();
  }

  /** @param direction IN or OUT */
  void lot(UUID passage, UUID lot, OriginShare share, String direction) {
    em.createNativeQuery("""
        INSERT INTO origin_passage_lot (id, passage_id, record_id, lot_id, direction, volume_m3, certified_m3, source_m3)
        VALUES (gen_random_uuid(), ?1, ?2, ?3, ?4, ?5, ?6, ?7)""")
        .setParameter(1, passage).setParameter(2, share.recordId()).setParameter(3, lot).setParameter(4, direction)
        .setParameter(5, share.volumeM3()).setParameter(6, share.certifiedM3()).setParameter(7, share.sourceM3()).executeUpdate();
  }

  /** What went in, as if nothing had been made of it.
   *  @return by lot */
  Map<UUID, List<OriginShare>> takeBack(UUID passage) {
    em.createNativeQuery("UPDATE origin_passage_share SET output_m3 = input_m3, certified_out_m3 = 0 WHERE passage_id = ?1")
        .setParameter(1, passage).executeUpdate();
    List<?> rows = em.createNativeQuery("""
        SELECT lot_id, record_id, volume_m3, certified_m3, source_m3 FROM origin_passage_lot WHERE passage_id = ?1 AND direction = 'IN'""")
        .setParameter(1, passage).getResultList();
    return rows.stream().map(r -> (Object[]) r).collect(Collectors.groupingBy(r -> (UUID) r[0], Collectors.mapping(
        r -> new OriginShare((UUID) r[1], (BigDecimal) r[2], (BigDecimal) r[3], (BigDecimal) r[4]), Collectors.toList())));
  }

  /** @return what could still be certified of what came out of a passage */
  BigDecimal unclaimed(UUID passage, UUID record) {
    var all = em.createNativeQuery("""
        SELECT trunc(coalesce(certified_in_m3 * least(input_m3, output_m3) / nullif(input_m3, 0), 0), 6) - certified_out_m3
        FROM origin_passage_share WHERE passage_id = ?1 AND record_id = ?2 FOR UPDATE""")
        .setParameter(1, passage).setParameter(2, record).getResultList();
    return all.isEmpty() ? BigDecimal.ZERO : (BigDecimal) all.get(0);
  }
}

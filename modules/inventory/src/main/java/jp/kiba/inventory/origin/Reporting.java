package jp.kiba.inventory.origin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.origin.OriginDossier.DossierIssue;
import jp.kiba.inventory.origin.OriginDossier.DossierPassage;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Now;

/** All about an origin for an authority; asking leaves a trace. */
@ApplicationScoped
@Transactional
class Reporting {
  private static final int LOTS = 10_000;

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  OriginRecords records;

  @Inject
  Recording recording;

  @Inject
  Events events;

  OriginDossier report(UUID id) {
    var record = records.one(id);
    events.fire(new OriginEvent("origin.exported", record));
    return new OriginDossier(Now.instant(), Current.actor().name(), recording.view(record, LOTS), passages(id), issues(id));
  }

  private List<DossierPassage> passages(UUID id) {
    List<?> rows = em.createNativeQuery("""
        SELECT p.id, p.reason, (extract(epoch FROM p.at) * 1000000)::bigint, x.direction, l.lot_number, x.volume_m3, x.certified_m3
        FROM origin_passage_lot x JOIN origin_passage p ON p.id = x.passage_id JOIN lot l ON l.id = x.lot_id
        WHERE x.record_id = ?1 ORDER BY p.at, p.id, x.direction, l.lot_number""").setParameter(1, id).getResultList();
    return rows.stream().map(r -> (Object[]) r).map(r -> new DossierPassage((UUID) r[0], (String) r[1], instant(r[2]), (String) r[3],
        (String) r[4], (BigDecimal) r[5], (BigDecimal) r[6])).toList();
  }

  private List<DossierIssue> issues(UUID id) {
    List<?> rows = em.createNativeQuery("""
        SELECT l.lot_number, (extract(epoch FROM m.at) * 1000000)::bigint, -m.pieces, m.reference FROM stock_movement m JOIN lot l ON l.id = m.lot_id
          JOIN lot_origin o ON o.lot_id = l.id
        WHERE o.record_id = ?1 AND m.reason = 'ISSUE' ORDER BY m.at, m.id""").setParameter(1, id).getResultList();
    return rows.stream().map(r -> (Object[]) r)
        .map(r -> new DossierIssue((String) r[0], instant(r[1]), ((Number) r[2]).intValue(), (UUID) r[3])).toList();
  }

  private static Instant instant(Object microseconds) {
    return Instant.EPOCH.plus(((Number) microseconds).longValue(), ChronoUnit.MICROS);
  }
}

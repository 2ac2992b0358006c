package jp.kiba.trading.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import jp.kiba.kernel.api.Current;
import jp.kiba.tenancy.api.Settings;

/** How long the orders that were placed in the period took from step to step, as their history says. One query. */
@ApplicationScoped
@Transactional
class CycleTime {
  private static final String STAGES = """
      WITH steps AS (
        SELECT o.id, min(t.at) FILTER (WHERE t.command = 'REQUEST') AS requested, min(t.at) FILTER (WHERE t.command = 'QUOTE') AS quoted,
          max(t.at) FILTER (WHERE t.command = 'PLACE') AS placed, min(t.at) FILTER (WHERE t.command = 'CONFIRM') AS confirmed,
          min(t.at) FILTER (WHERE t.command = 'DISPATCH') AS dispatched, min(t.at) FILTER (WHERE t.to_status = 'RECEIVED') AS received
        FROM trade_step s JOIN trade_order o ON o.id = s.order_id JOIN trade_step t ON t.order_id = o.id
        WHERE s.command = 'PLACE' AND s.at >= ?3 AND s.at < ?4 AND o.status <> 'CANCELLED'
          AND ?2 = CASE ?1 WHEN 'SALE' THEN o.seller ELSE o.buyer END
          AND (?5 = '' OR CAST(NULLIF(?5, '') AS uuid) = CASE ?1 WHEN 'SALE' THEN o.buyer ELSE o.seller END)
        GROUP BY o.id),
      stages AS (
        SELECT v.stage, v.at, extract(epoch FROM v.ended - v.began) / 3600 AS hours FROM steps,
          LATERAL (VALUES ('QUOTING', 1, requested, quoted), ('DECIDING', 2, quoted, placed), ('CONFIRMING', 3, placed, confirmed),
            ('DISPATCHING', 4, confirmed, dispatched), ('RECEIVING', 5, dispatched, received),
            ('WHOLE', 6, coalesce(requested, placed), received)) AS v (stage, at, began, ended))
      SELECT stage, count(hours), percentile_cont(0.5) WITHIN GROUP (ORDER BY hours), percentile_cont(0.9) WITHIN GROUP (ORDER BY hours)
      FROM stages GROUP BY stage, at ORDER BY at""";

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Settings settings;

  /** @return a row for each stage; none when no order was placed */
  @SuppressWarnings("unchecked")
  List<CycleRow> of(ReportWanted wanted) {
    var period = wanted.period(settings.inForce().zone());
    List<Object[]> rows = em.createNativeQuery(STAGES).setParameter(1, wanted.side.name()).setParameter(2, Current.tenant().id())
        .setParameter(3, period.begins()).setParameter(4, period.ends()).setParameter(5, wanted.partnerText()).getResultList();
    return rows.stream().map(row -> new CycleRow(CycleStage.valueOf((String) row[0]), ((Number) row[1]).longValue(), hours(row[2]), hours(row[3])))
        .toList();
  }

  /** To a tenth: nobody wants the seconds. */
  private static Double hours(Object hours) {
    return hours == null ? null : (Double) (Math.round(((Number) hours).doubleValue() * 10) / 10.0);
  }
}

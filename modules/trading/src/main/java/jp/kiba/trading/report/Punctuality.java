package jp.kiba.trading.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Current;
import jp.kiba.tenancy.api.Settings;

/**
 * Whether what was to be there by a day was there. The day is the one agreed, as amended; an order is there when its last shipment is
 * received and nothing of it is open. One query.
 */
@ApplicationScoped
@Transactional
class Punctuality {
  private static final String BY_PARTNER = """
      WITH due AS (
        SELECT o.id, o.deliver_on, CASE ?1 WHEN 'SALE' THEN o.buyer ELSE o.seller END AS other,
          CASE ?1 WHEN 'SALE' THEN o.buyer_name ELSE o.seller_name END AS other_name
        FROM trade_order o
        WHERE o.status IN ('CONFIRMED', 'SHIPPING', 'RECEIVED', 'COMPLETED') AND o.deliver_on BETWEEN CAST(?3 AS date) AND CAST(?4 AS date)
          AND o.deliver_on < CAST(?5 AS date) AND ?2 = CASE ?1 WHEN 'SALE' THEN o.seller ELSE o.buyer END
          AND (?6 = '' OR CAST(NULLIF(?6, '') AS uuid) = CASE ?1 WHEN 'SALE' THEN o.buyer ELSE o.seller END)),
      sent AS (
        SELECT s.order_id, max(s.dispatched_on) AS dispatched, max(CAST(s.received_at AT TIME ZONE ?7 AS date)) AS received,
          bool_or(s.received_at IS NULL) AS under_way
        FROM trade_shipment s JOIN due d ON d.id = s.order_id GROUP BY s.order_id),
      open AS (
        SELECT DISTINCT l.order_id FROM trade_line l JOIN due d ON d.id = l.order_id
        WHERE NOT l.dropped AND NOT l.closed_short AND l.shipped_pieces < ceil(l.pieces * (1 - l.tolerance_percent / 100))),
      came AS (
        SELECT d.*, s.dispatched, o.order_id IS NULL AND s.order_id IS NOT NULL AS left_whole,
          CASE WHEN o.order_id IS NULL AND NOT s.under_way THEN s.received END AS there
        FROM due d LEFT JOIN sent s ON s.order_id = d.id LEFT JOIN open o ON o.order_id = d.id)
      SELECT other::text, max(other_name), count(*), count(*) FILTER (WHERE left_whole AND dispatched <= deliver_on),
        count(*) FILTER (WHERE there <= deliver_on),
        CAST(avg(coalesce(there, CAST(?5 AS date)) - deliver_on) FILTER (WHERE there IS NULL OR there > deliver_on) AS double precision), grouping(other)
      FROM came GROUP BY GROUPING SETS ((other), ()) ORDER BY grouping(other) DESC, count(*) DESC, other""";

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Settings settings;

  /** @return all together first, then each partner, the most orders first */
  @SuppressWarnings("unchecked")
  List<PunctualityRow> of(ReportWanted wanted) {
    var zone = settings.inForce().zone();
    var period = wanted.period(zone);
    List<Object[]> rows = em.createNativeQuery(BY_PARTNER).setParameter(1, wanted.side.name()).setParameter(2, Current.tenant().id())
        .setParameter(3, period.from().toString()).setParameter(4, period.to().toString()).setParameter(5, LocalDate.now(zone).toString())
        .setParameter(6, wanted.partnerText()).setParameter(7, zone.getId()).getResultList();
    return rows.stream().filter(row -> ((Number) row[2]).longValue() > 0).map(Punctuality::row).toList();
  }

  private static PunctualityRow row(Object[] row) {
    boolean all = ((Number) row[6]).intValue() == 1;
    return new PunctualityRow(all ? null : UUID.fromString((String) row[0]), all ? null : (String) row[1], ((Number) row[2]).longValue(),
        ((Number) row[3]).longValue(), ((Number) row[4]).longValue(), row[5] == null ? null : (Double) (Math.round(((Number) row[5]).doubleValue() * 10) / 10.0));
  }
}

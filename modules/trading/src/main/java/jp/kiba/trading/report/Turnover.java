package jp.kiba.trading.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import jp.kiba.kernel.api.Current;
import jp.kiba.tenancy.api.Settings;

/**
 * What was sold or bought: the orders that were placed in the period and not cancelled, each with the lines and charges it has now, so
 * that what was amended or closed counts as it stands. One query, whatever it is summed up by; the sum of all comes out of the same one.
 */
@ApplicationScoped
@Transactional
class Turnover {
  private static final String SUMS = """
      WITH placed AS (
        SELECT o.id, CASE ?1 WHEN 'SALE' THEN o.buyer ELSE o.seller END AS other,
          CASE ?1 WHEN 'SALE' THEN o.buyer_name ELSE o.seller_name END AS other_name,
          to_char(s.at AT TIME ZONE ?5, 'YYYY-MM') AS month
        FROM trade_step s JOIN trade_order o ON o.id = s.order_id
        WHERE s.command = 'PLACE' AND s.at >= ?3 AND s.at < ?4 AND o.status NOT IN ('DRAFT', 'REQUESTED', 'QUOTED', 'CANCELLED')
          AND ?2 = CASE ?1 WHEN 'SALE' THEN o.seller ELSE o.buyer END
          AND (?6 = '' OR CAST(NULLIF(?6, '') AS uuid) = CASE ?1 WHEN 'SALE' THEN o.buyer ELSE o.seller END)),
      parts AS (
        SELECT p.id, CASE ?8 WHEN 'MONTH' THEN p.month WHEN 'PARTNER' THEN p.other::text ELSE l.species END AS key,
          CASE ?8 WHEN 'PARTNER' THEN p.other_name END AS name, l.volume_m3, l.amount_yen
        FROM placed p JOIN trade_line l ON l.order_id = p.id AND NOT l.dropped AND (?7 = '' OR l.species = ?7)
        UNION ALL
        SELECT p.id, CASE ?8 WHEN 'MONTH' THEN p.month WHEN 'PARTNER' THEN p.other::text END,
          CASE ?8 WHEN 'PARTNER' THEN p.other_name END, 0, c.amount_yen
        FROM placed p JOIN trade_charge c ON c.order_id = p.id AND NOT c.dropped WHERE ?7 = '')
      SELECT key, max(name), count(DISTINCT id), coalesce(sum(volume_m3), 0), CAST(coalesce(sum(amount_yen), 0) AS bigint), grouping(key)
      FROM parts GROUP BY GROUPING SETS ((key), ())
      ORDER BY grouping(key), CASE ?8 WHEN 'MONTH' THEN key END, sum(amount_yen) DESC, key""";

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Settings settings;

  TurnoverView of(TurnoverWanted wanted) {
    var period = wanted.period(settings.inForce().zone());
    var rows = sums(wanted, period);
    var groups = rows.stream().filter(row -> ((Number) row[5]).intValue() == 0).map(Turnover::row).toList();
    var total = rows.stream().filter(row -> ((Number) row[5]).intValue() == 1).map(Turnover::row).findFirst()
        .orElse(new TurnoverRow(null, null, 0, BigDecimal.ZERO, 0));
    return new TurnoverView(period.from(), period.to(), groups, total);
  }

  @SuppressWarnings("unchecked")
  private List<Object[]> sums(TurnoverWanted wanted, Period period) {
    return em.createNativeQuery(SUMS).setParameter(1, wanted.side.name()).setParameter(2, Current.tenant().id())
        .setParameter(3, period.begins()).setParameter(4, period.ends()).setParameter(5, period.zone().getId())
        .setParameter(6, wanted.partnerText()).setParameter(7, wanted.species == null ? "" : wanted.species)
        .setParameter(8, wanted.by.name()).getResultList();
  }

  private static TurnoverRow row(Object[] row) {
    return new TurnoverRow((String) row[0], (String) row[1], ((Number) row[2]).longValue(), (BigDecimal) row[3], ((Number) row[4]).longValue());
  }
}

package jp.kiba.trading.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.kernel.api.Current;
import jp.kiba.tenancy.api.Kind;
import jp.kiba.tenancy.api.Settings;

/** What wood of one specification has cost, order by order, as agreed in the end. One query each. */
@ApplicationScoped
@Transactional
class PriceHistory {
  /** As many as a chart can show and a file hands out at once. */
  static final int MOST = 2_000;
  private static final int SPECIFICATIONS = 200;

  private static final String SPECIFIED = """
      SELECT l.kind, l.species, l.grade, l.thickness_mm, l.width_mm, l.length_mm, l.diameter_cm, l.length_m, l.price_unit, count(*),
        CAST(max(CAST(s.at AT TIME ZONE ?5 AS date)) AS text), (array_agg(l.unit_price_yen ORDER BY s.at DESC, l.line_no))[1],
        min(l.unit_price_yen), max(l.unit_price_yen)
      FROM trade_step s JOIN trade_order o ON o.id = s.order_id JOIN trade_line l ON l.order_id = o.id AND NOT l.dropped
      WHERE s.command = 'PLACE' AND s.at >= ?3 AND s.at < ?4 AND o.status NOT IN ('DRAFT', 'REQUESTED', 'QUOTED', 'CANCELLED')
        AND ?2 = CASE ?1 WHEN 'SALE' THEN o.seller ELSE o.buyer END
        AND (?6 = '' OR CAST(NULLIF(?6, '') AS uuid) = CASE ?1 WHEN 'SALE' THEN o.buyer ELSE o.seller END)
        AND l.unit_price_yen IS NOT NULL AND l.species IS NOT NULL AND l.grade IS NOT NULL
      GROUP BY 1, 2, 3, 4, 5, 6, 7, 8, 9 ORDER BY count(*) DESC, 1, 2, 3, 4, 5, 6, 7, 8, 9""";

  private static final String POINTS = """
      SELECT CAST(CAST(s.at AT TIME ZONE ?5 AS date) AS text), o.id, o.number, CASE ?1 WHEN 'SALE' THEN o.buyer_name ELSE o.seller_name END,
        l.pieces, l.volume_m3, l.unit_price_yen
      FROM trade_step s JOIN trade_order o ON o.id = s.order_id JOIN trade_line l ON l.order_id = o.id AND NOT l.dropped
      WHERE s.command = 'PLACE' AND s.at >= ?3 AND s.at < ?4 AND o.status NOT IN ('DRAFT', 'REQUESTED', 'QUOTED', 'CANCELLED')
        AND ?2 = CASE ?1 WHEN 'SALE' THEN o.seller ELSE o.buyer END
        AND (?6 = '' OR CAST(NULLIF(?6, '') AS uuid) = CASE ?1 WHEN 'SALE' THEN o.buyer ELSE o.seller END)
        AND l.unit_price_yen IS NOT NULL AND l.kind = ?7 AND l.species = ?8 AND l.grade = ?9 AND l.price_unit = ?10
        AND l.thickness_mm IS NOT DISTINCT FROM CAST(NULLIF(?11, '') AS numeric) AND l.width_mm IS NOT DISTINCT FROM CAST(NULLIF(?12, '') AS numeric)
        AND l.length_mm IS NOT DISTINCT FROM CAST(NULLIF(?13, '') AS numeric) AND l.diameter_cm IS NOT DISTINCT FROM CAST(NULLIF(?14, '') AS numeric)
        AND l.length_m IS NOT DISTINCT FROM CAST(NULLIF(?15, '') AS numeric)
      ORDER BY s.at DESC, o.id, l.line_no""";

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Settings settings;

  /** @return what there were most order lines of, first */
  @SuppressWarnings("unchecked")
  List<Specification> specifications(ReportWanted wanted) {
    var period = wanted.period(settings.inForce().zone());
    List<Object[]> rows = em.createNativeQuery(SPECIFIED).setParameter(1, wanted.side.name()).setParameter(2, Current.tenant().id())
        .setParameter(3, period.begins()).setParameter(4, period.ends()).setParameter(5, period.zone().getId())
        .setParameter(6, wanted.partnerText()).setMaxResults(SPECIFICATIONS).getResultList();
    return rows.stream().map(row -> new Specification(Kind.valueOf((String) row[0]), (String) row[1], (String) row[2], (BigDecimal) row[3],
        (BigDecimal) row[4], (BigDecimal) row[5], (BigDecimal) row[6], (BigDecimal) row[7], PriceUnit.valueOf((String) row[8]),
        ((Number) row[9]).longValue(), LocalDate.parse((String) row[10]), (Long) row[11], (Long) row[12], (Long) row[13])).toList();
  }

  /** @return the newest first */
  @SuppressWarnings("unchecked")
  List<PricePoint> of(PriceWanted wanted) {
    var period = wanted.period(settings.inForce().zone());
    List<Object[]> rows = em.createNativeQuery(POINTS).setParameter(1, wanted.side.name()).setParameter(2, Current.tenant().id())
        .setParameter(3, period.begins()).setParameter(4, period.ends()).setParameter(5, period.zone().getId())
        .setParameter(6, wanted.partnerText()).setParameter(7, wanted.kind.name()).setParameter(8, wanted.species)
        .setParameter(9, wanted.grade).setParameter(10, wanted.priceUnit.name()).setParameter(11, text(wanted.thicknessMm))
        .setParameter(12, text(wanted.widthMm)).setParameter(13, text(wanted.lengthMm)).setParameter(14, text(wanted.diameterCm))
        .setParameter(15, text(wanted.lengthM)).setMaxResults(MOST).getResultList();
    return rows.stream().map(row -> new PricePoint(LocalDate.parse((String) row[0]), (UUID) row[1], (String) row[2], (String) row[3],
        (Integer) row[4], (BigDecimal) row[5], (Long) row[6])).toList();
  }

  private static String text(BigDecimal figure) {
    return figure == null ? "" : figure.toPlainString();
  }
}

package jp.kiba.inventory.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.lot.CostSight;
import jp.kiba.kernel.api.Select;
import jp.kiba.tenancy.api.Kind;

/** What there is altogether: one grouped query. */
@ApplicationScoped
@Transactional
class Overview {
  private static final int MOST = 2000;
  /** A lot is worth what its pieces cost on average, in whole yen. */
  private static final String SUM = """
      select l.wood.kind, l.wood.species, l.wood.grade, l.placeId, p.name, count(l), sum(l.pieces), sum(l.volumeM3),
        sum(l.costYen * l.pieces / l.costPieces)
      from Lot l join Place p on p.id = l.placeId""";

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  CostSight costs;

  List<OverviewRow> rows(Kind kind, UUID placeId) {
    boolean shown = costs.shown();
    return Select.of(em, Object[].class, SUM).where("l.pieces > 0")
        .where("l.wood.kind = :kind", "kind", kind).where("l.placeId = :place", "place", placeId)
        .groupedBy("l.wood.kind, l.wood.species, l.wood.grade, l.placeId, p.name", MOST).stream()
        .map(row -> new OverviewRow((Kind) row[0], (String) row[1], (String) row[2], (UUID) row[3], (String) row[4],
            ((Number) row[5]).longValue(), ((Number) row[6]).longValue(), (BigDecimal) row[7],
            shown && row[8] != null ? ((Number) row[8]).longValue() : null))
        .toList();
  }
}

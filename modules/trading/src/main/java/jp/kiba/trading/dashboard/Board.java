package jp.kiba.trading.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Now;
import jp.kiba.trading.order.OrderStatus;
import jp.kiba.trading.order.Side;

/**
 * Counts and first rows of all three piles in one query. Whose turn it is and what is late is what the list of orders says; a test
 * holds the two against each other.
 */
@ApplicationScoped
@Transactional
class Board {
  private static final int SHOWN = 5;
  private static final String PILES = """
      WITH running AS MATERIALIZED (
        SELECT o.id, o.number, o.status, CASE WHEN o.buyer = ?1 THEN o.seller_name ELSE o.buyer_name END AS other, o.line_count, o.total_yen,
          o.deliver_on, o.updated_at,
          o.status IN ('DRAFT', 'QUOTED') OR o.status = 'SHIPPING' AND EXISTS (
            SELECT FROM trade_shipment s WHERE s.order_id = o.id AND s.received_at IS NULL)
            OR coalesce(o.cancellation_asked_by = o.seller, false) OR coalesce(o.amendment_asked_by = o.seller, false)
            OR o.open_claims > 0 AND EXISTS (SELECT FROM trade_claim c WHERE c.order_id = o.id AND c.status = 'ANSWERED') AS for_buyer,
          o.status IN ('REQUESTED', 'ORDERED', 'CONFIRMED') OR o.status = 'SHIPPING' AND EXISTS (
            SELECT FROM trade_line l WHERE l.order_id = o.id AND NOT l.dropped AND NOT l.closed_short AND l.shipped_pieces < l.pieces)
            OR coalesce(o.cancellation_asked_by = o.buyer, false) OR coalesce(o.amendment_asked_by = o.buyer, false)
            OR o.open_claims > 0 AND EXISTS (SELECT FROM trade_claim c WHERE c.order_id = o.id AND c.status = 'OPEN') AS for_seller,
          coalesce(o.status NOT IN ('DRAFT', 'RECEIVED') AND o.deliver_on < CAST(?3 AS date) OR o.status = 'QUOTED' AND o.quote_valid_until < CAST(?3 AS date), false) AS late
        FROM trade_order o
        WHERE (o.status IN ('DRAFT', 'REQUESTED', 'QUOTED', 'ORDERED', 'CONFIRMED', 'SHIPPING') OR o.status = 'RECEIVED' AND o.open_claims > 0)
          AND (?2 = 'PURCHASE' AND o.buyer = ?1 OR ?2 = 'SALE' AND o.seller = ?1)),
      turned AS (
        SELECT *, CASE ?2 WHEN 'SALE' THEN for_seller ELSE for_buyer END AS ours, for_seller OR for_buyer AS anybodys FROM running),
      piled AS (
        SELECT 'US' AS pile, * FROM turned WHERE ours
        UNION ALL SELECT 'THEM', * FROM turned WHERE anybodys AND NOT ours
        UNION ALL SELECT 'OVERDUE', * FROM turned WHERE late),
      placed AS (
        SELECT *, count(*) OVER (PARTITION BY pile) AS many,
          row_number() OVER (PARTITION BY pile ORDER BY deliver_on NULLS LAST, updated_at, id) AS place FROM piled)
      SELECT pile, many, id, number, status, other, line_count, total_yen, CAST(deliver_on AS text) FROM placed WHERE place <= ?4 ORDER BY pile, place""";

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @SuppressWarnings("unchecked")
  OrderBoard of(Side side) {
    List<Object[]> rows = em.createNativeQuery(PILES).setParameter(1, Current.tenant().id()).setParameter(2, side.name())
        .setParameter(3, Now.today().toString()).setParameter(4, SHOWN).getResultList();
    return new OrderBoard(pile(rows, "US"), pile(rows, "THEM"), pile(rows, "OVERDUE"));
  }

  private static OrderBoard.Pile pile(List<Object[]> rows, String name) {
    var own = rows.stream().filter(row -> name.equals(row[0])).toList();
    long count = own.isEmpty() ? 0 : ((Number) own.get(0)[1]).longValue();
    return new OrderBoard.Pile(count, own.stream().map(Board::order).toList());
  }

  private static OrderBoard.PiledOrder order(Object[] row) {
    return new OrderBoard.PiledOrder((UUID) row[2], (String) row[3], OrderStatus.valueOf((String) row[4]), (String) row[5],
        ((Number) row[6]).intValue(), row[7] == null ? null : ((Number) row[7]).longValue(), row[8] == null ? null : LocalDate.parse((String) row[8]));
  }
}

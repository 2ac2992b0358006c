package jp.kiba.inventory.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import jp.kiba.inventory.lot.Lot;
import jp.kiba.inventory.lot.MovementReason;
import jp.kiba.inventory.lot.StockMovement;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Select;

/** The ledger of the bound company's stock, newest first; a page is one query. */
@ApplicationScoped
@Transactional
class Movements {
  /** The balance is that of the lot: pieces of different wood do not add up to anything. */
  private static final String ROW = """
      select m, l, p.name, c.lotNumber, (select sum(b.pieces) from StockMovement b where b.lotId = m.lotId and b.no <= m.no)
      from StockMovement m join Lot l on l.id = m.lotId left join Place p on p.id = m.placeId left join Lot c on c.id = m.counterLotId""";
  private static final String SUM = """
      select m.reason, sum(case when m.pieces > 0 then m.pieces else 0 end), sum(case when m.pieces > 0 then m.volumeM3 else 0 end),
        sum(case when m.pieces < 0 then m.pieces else 0 end), sum(case when m.pieces < 0 then m.volumeM3 else 0 end)
      from StockMovement m join Lot l on l.id = m.lotId""";

  @PersistenceContext(unitName = "book")
  EntityManager em;

  Page<MovementView> page(FindMovements wanted, Cursor after, int limit) {
    var select = wanted.within(Select.of(em, Object[].class, ROW));
    if (after != null) {
      select.where("m.no < :no").with("no", after.number().longValue());
    }
    return Page.of(select.list("m.no desc", limit), limit, row -> cursor((StockMovement) row[0])).map(Movements::view);
  }

  private static Cursor cursor(StockMovement movement) {
    return new Cursor(String.valueOf(movement.no()), movement.id());
  }

  private static MovementView view(Object[] row) {
    var m = (StockMovement) row[0];
    var lot = (Lot) row[1];
    return new MovementView(m.id(), m.at(), lot.id(), lot.lotNumber(), lot.wood(), m.placeId(), (String) row[2], m.pieces(),
        m.volumeM3() == null ? BigDecimal.ZERO : m.volumeM3(), ((Number) row[4]).longValue(), m.reason(), m.code(), m.counterLotId(),
        (String) row[3], m.reference(), m.note(), m.byName());
  }

  FlowView flow(FindMovements wanted) {
    var before = wanted.from == null ? FlowView.Quantity.NONE
        : sum(flows(wanted.narrow(Select.of(em, Object[].class, SUM)).where("m.at < :since", "since", Now.startOf(wanted.from))));
    var within = flows(wanted.within(Select.of(em, Object[].class, SUM)));
    return new FlowView(before, within, before.plus(sum(within)));
  }

  private static FlowView.Quantity sum(List<FlowView.ReasonFlow> flows) {
    return flows.stream().map(f -> f.came().plus(f.went())).reduce(FlowView.Quantity.NONE, FlowView.Quantity::plus);
  }

  private static List<FlowView.ReasonFlow> flows(Select<Object[]> select) {
    return select.groupedBy("m.reason", MovementReason.values().length).stream()
        .map(row -> new FlowView.ReasonFlow((MovementReason) row[0], quantity(row[1], row[2]), quantity(row[3], row[4]))).toList();
  }

  private static FlowView.Quantity quantity(Object pieces, Object volume) {
    return new FlowView.Quantity(((Number) pieces).longValue(), volume == null ? BigDecimal.ZERO : new BigDecimal(volume.toString()));
  }
}

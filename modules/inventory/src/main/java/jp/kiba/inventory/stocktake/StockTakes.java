package jp.kiba.inventory.stocktake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kiba.inventory.lot.Lot;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Select;

/** The counts in the bound company's book. */
@ApplicationScoped
@Transactional
class StockTakes {
  static final String ROW = """
      select t, p.name, (select count(c) from StockTakeLine c where c.takeId = t.id),
        (select count(l) from Lot l where l.placeId = t.placeId and l.pieces > 0
          and not exists (select n.id from StockTakeLine n where n.takeId = t.id and n.lotId = l.id)),
        (select count(d) from StockTakeLine d where d.takeId = t.id and d.countedPieces <> d.bookPieces),
        (select count(u) from UncountedLot u where u.takeId = t.id)
      from StockTake t join Place p on p.id = t.placeId""";
  private static final String LINE = """
      select l, c, u from Lot l left join StockTakeLine c on c.lotId = l.id and c.takeId = :take
      left join UncountedLot u on u.lotId = l.id and u.takeId = :take""";

  @PersistenceContext(unitName = "book")
  EntityManager em;

  Page<StockTakeView> page(StockTake.Status status, UUID placeId, Cursor after, int limit) {
    var select = Select.of(em, Object[].class, ROW).where("t.status = :status", "status", status).where("t.placeId = :place", "place", placeId);
    if (after != null) {
      select.where("(t.openedAt < :at or (t.openedAt = :at and t.id < :id))").with("at", after.time()).with("id", after.id());
    }
    return Page.of(select.list("t.openedAt desc, t.id desc", limit), limit,
        row -> Cursor.after(((StockTake) row[0]).openedAt, ((StockTake) row[0]).id)).map(StockTakeView::of);
  }

  StockTakeView one(UUID id) {
    return Select.of(em, Object[].class, ROW).where("t.id = :id", "id", id).list("t.id", 1).stream().findFirst().map(StockTakeView::of)
        .orElseThrow(Problem::notFound);
  }

  /** By lot number: as they are called out in the yard. */
  Page<StockTakeLineView> lines(UUID id, Shown shown, String text, Cursor after, int limit) {
    var take = Optional.ofNullable(em.find(StockTake.class, id)).orElseThrow(Problem::notFound);
    var select = Select.of(em, Object[].class, LINE).with("take", id)
        .where("locate(lower(:text), lower(l.lotNumber)) > 0", "text", text);
    if (shown == Shown.DIFFERENT) {
      select.where("c.countedPieces <> c.bookPieces");
    } else if (shown == Shown.UNCOUNTED) {
      select.where("c.id is null");
    }
    if (take.status == StockTake.Status.OPEN) {
      select.where("(c.id is not null or (l.placeId = :place and l.pieces > 0))").with("place", take.placeId);
    } else {
      select.where("(c.id is not null or u.id is not null)");
    }
    if (after != null) {
      select.where("(l.lotNumber > :number or (l.lotNumber = :number and l.id > :id))").with("number", after.key()).with("id", after.id());
    }
    return Page.of(select.list("l.lotNumber, l.id", limit), limit, row -> new Cursor(((Lot) row[0]).lotNumber(), ((Lot) row[0]).id()))
        .map(row -> row[2] == null ? StockTakeLineView.of((Lot) row[0], (StockTakeLine) row[1], take.placeId)
            : StockTakeLineView.leftOut((Lot) row[0], (UncountedLot) row[2], take.placeId));
  }

  /** Held against being ended until the transaction is over, not against others who count. */
  StockTake open(UUID id) {
    em.createNativeQuery("SELECT 1 FROM stock_take WHERE id = ?1 FOR SHARE").setParameter(1, id).getResultList();
    var take = Optional.ofNullable(em.find(StockTake.class, id)).orElseThrow(Problem::notFound);
    take.mustBeOpen();
    return take;
  }

  StockTake lock(UUID id) {
    return Optional.ofNullable(em.find(StockTake.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(Problem::notFound);
  }

  Optional<StockTakeLine> line(UUID take, UUID lot) {
    return em.createQuery("select c from StockTakeLine c where c.takeId = :take and c.lotId = :lot", StockTakeLine.class)
        .setParameter("take", take).setParameter("lot", lot).getResultStream().findFirst();
  }

  List<StockTakeLine> lines(UUID take) {
    return em.createQuery("select c from StockTakeLine c where c.takeId = :take", StockTakeLine.class).setParameter("take", take).getResultList();
  }

  boolean openAt(UUID placeId) {
    return em.createQuery("select count(t) from StockTake t where t.placeId = :place and t.status = :open", Long.class)
        .setParameter("place", placeId).setParameter("open", StockTake.Status.OPEN).getSingleResult() > 0;
  }
}

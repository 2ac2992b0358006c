package jp.kiba.trading.order;

import static jp.kiba.trading.order.OrderStatus.CANCELLED;
import static jp.kiba.trading.order.OrderStatus.CONFIRMED;
import static jp.kiba.trading.order.OrderStatus.DRAFT;
import static jp.kiba.trading.order.OrderStatus.ORDERED;
import static jp.kiba.trading.order.OrderStatus.QUOTED;
import static jp.kiba.trading.order.OrderStatus.REQUESTED;
import static jp.kiba.trading.order.OrderStatus.SHIPPING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kiba.inventory.api.Species;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Select;

/**
 * The orders in our book, narrowed and sorted: one query a page. What {@link OrderRow} says of whose turn it is and what is late,
 * the conditions here say again; a test holds the two against each other.
 */
@ApplicationScoped
class OrderList {
  private static final String ROW = """
      select o, (select min(f.wood.species) from Line f where f.order = o and f.lineNo = 1),
        (select count(s) from Shipment s where s.order = o and s.receivedAt is null),
        (select count(l) from Line l where l.order = o and l.dropped = false and l.closedShort = false and l.shippedPieces < l.pieces),
        (select count(c) from TradeClaim c where c.orderId = o.id and c.status = jp.kiba.trading.order.ClaimStatus.OPEN),
        (select count(c) from TradeClaim c where c.orderId = o.id and c.status = jp.kiba.trading.order.ClaimStatus.ANSWERED)
      from TradeOrder o""";
  private static final String BUYERS_TURN = "(o.status in :buyersTurn or (o.status = :shipping"
      + " and exists (select s.id from Shipment s where s.order = o and s.receivedAt is null))"
      + " or (o.cancellationAskedBy is not null and o.cancellationAskedBy = o.seller)"
      + " or (o.amendmentAskedBy is not null and o.amendmentAskedBy = o.seller)"
      + " or (o.openClaims > 0 and exists (select c.id from TradeClaim c where c.orderId = o.id and c.status = :answered)))";
  private static final String SELLERS_TURN = "(o.status in :sellersTurn or (o.status = :shipping"
      + " and exists (select l.id from Line l where l.order = o and l.dropped = false and l.closedShort = false and l.shippedPieces < l.pieces))"
      + " or (o.cancellationAskedBy is not null and o.cancellationAskedBy = o.buyer)"
      + " or (o.amendmentAskedBy is not null and o.amendmentAskedBy = o.buyer)"
      + " or (o.openClaims > 0 and exists (select c.id from TradeClaim c where c.orderId = o.id and c.status = :opened)))";
  private static final String OURS = "(o.status <> :cancelled and ((o.buyer = :us and " + BUYERS_TURN + ") or (o.seller = :us and " + SELLERS_TURN + ")))";
  private static final String THEIRS = "(o.status <> :cancelled and ((o.seller = :us and " + BUYERS_TURN + ") or (o.buyer = :us and " + SELLERS_TURN + ")))";
  private static final String LATE = "((o.status in :running and o.deliverOn < :today) or (o.status = :quoted and o.quoteValidUntil < :today))";
  private static final String NAMED = "locate(lower(:plain), lower(o.number)) > 0 or locate(lower(:text), lower(o.buyerName)) > 0"
      + " or locate(lower(:text), lower(o.sellerName)) > 0 or locate(lower(:text), lower(o.deliveryPlace)) > 0"
      + " or locate(lower(:text), lower(o.remarks)) > 0";
  private static final Set<OrderStatus> RUNNING = Set.of(REQUESTED, QUOTED, ORDERED, CONFIRMED, SHIPPING);
  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
  private static final long BEYOND = 999_999_999_999_999L;

  @PersistenceContext(unitName = "book")
  EntityManager em;

  Page<OrderRow> page(OrdersWanted wanted, Cursor after, int limit) {
    var us = Current.tenant().id();
    var select = Select.of(em, Object[].class, ROW);
    narrow(select, wanted, us);
    waiting(select, wanted, us);
    text(select, wanted.q);
    var rows = switch (wanted.sort) {
      case UPDATED -> updated(select, after, limit);
      case DUE -> due(select, after, limit);
      case LARGEST -> largest(select, after, limit);
      case SMALLEST -> smallest(select, after, limit);
      case COUNTERPARTY -> counterparty(select.with("us", us), after, limit);
    };
    return Page.of(rows.stream().map(row -> OrderRow.of(row, us)).toList(), limit, row -> cursor(wanted.sort, row));
  }

  private static void narrow(Select<Object[]> select, OrdersWanted wanted, UUID us) {
    select.where("o.buyer = :buyer", "buyer", wanted.side == Side.PURCHASE ? us : null)
        .where("o.seller = :seller", "seller", wanted.side == Side.SALE ? us : null)
        .where("o.status = :status", "status", wanted.status)
        .where("(o.buyer = :other or o.seller = :other)", "other", wanted.counterparty)
        .where("o.deliverOn >= :dueFrom", "dueFrom", wanted.dueFrom)
        .where("o.deliverOn <= :dueTo", "dueTo", wanted.dueTo)
        .where("o.updatedAt >= :since", "since", wanted.changedFrom == null ? null : Now.startOf(wanted.changedFrom))
        .where("o.updatedAt < :until", "until", wanted.changedTo == null ? null : Now.startOf(wanted.changedTo.plusDays(1)))
        .where("o.totalYen >= :minYen", "minYen", wanted.minYen)
        .where("o.totalYen <= :maxYen", "maxYen", wanted.maxYen);
  }

  private static void waiting(Select<Object[]> select, OrdersWanted wanted, UUID us) {
    if (wanted.waiting != null) {
      select.with("us", us).with("buyersTurn", Set.of(DRAFT, QUOTED)).with("sellersTurn", Set.of(REQUESTED, ORDERED, CONFIRMED))
          .with("shipping", SHIPPING).with("cancelled", CANCELLED).with("answered", ClaimStatus.ANSWERED).with("opened", ClaimStatus.OPEN);
      if (wanted.waiting == Turn.US) {
        select.where(OURS);
      } else {
        select.where(THEIRS).where("not " + OURS);
      }
    }
    if (wanted.overdue) {
      select.where(LATE).with("running", RUNNING).with("quoted", QUOTED).with("today", Now.today());
    }
  }

  /** In whatever width it was typed: a number and a species are known by their letters, a name as it is written. */
  private static void text(Select<Object[]> select, String text) {
    if (text == null || text.isBlank()) {
      return;
    }
    var plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC);
    select.with("text", text.strip()).with("plain", plain);
    var species = Stream.of(Species.values()).filter(s -> isCalled(s, plain)).map(Enum::name).toList();
    if (species.isEmpty()) {
      select.where("(" + NAMED + ")");
    } else {
      select.where("(" + NAMED + " or exists (select t.id from Line t where t.order = o and t.wood.species in :species))")
          .with("species", species);
    }
  }

  private static boolean isCalled(Species species, String text) {
    var sought = text.toLowerCase(Locale.ROOT);
    return Stream.concat(Stream.of(species.ja(), species.en(), species.botanical()), species.synonyms().stream())
        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(sought));
  }

  private static List<Object[]> updated(Select<Object[]> select, Cursor after, int limit) {
    if (after != null) {
      select.where("(o.updatedAt < :at or (o.updatedAt = :at and o.id < :id))").with("at", after.time()).with("id", after.id());
    }
    return select.list("o.updatedAt desc, o.id desc", limit);
  }

  /** What has no day comes last. */
  private static List<Object[]> due(Select<Object[]> select, Cursor after, int limit) {
    if (after != null) {
      select.where("(coalesce(o.deliverOn, {d '9999-12-31'}) > :on or (coalesce(o.deliverOn, {d '9999-12-31'}) = :on and o.id > :id))")
          .with("on", after.day()).with("id", after.id());
    }
    return select.list("coalesce(o.deliverOn, {d '9999-12-31'}), o.id", limit);
  }

  /** What has no price yet comes last, here and below. */
  private static List<Object[]> largest(Select<Object[]> select, Cursor after, int limit) {
    if (after != null) {
      select.where("(coalesce(o.totalYen, -1) < :yen or (coalesce(o.totalYen, -1) = :yen and o.id < :id))")
          .with("yen", after.number().longValue()).with("id", after.id());
    }
    return select.list("coalesce(o.totalYen, -1) desc, o.id desc", limit);
  }

  private static List<Object[]> smallest(Select<Object[]> select, Cursor after, int limit) {
    if (after != null) {
      select.where("(coalesce(o.totalYen, 999999999999999L) > :yen or (coalesce(o.totalYen, 999999999999999L) = :yen and o.id > :id))")
          .with("yen", after.number().longValue()).with("id", after.id());
    }
    return select.list("coalesce(o.totalYen, 999999999999999L), o.id", limit);
  }

  private static List<Object[]> counterparty(Select<Object[]> select, Cursor after, int limit) {
    if (after != null) {
      select.where("(case when o.buyer = :us then o.sellerName else o.buyerName end > :name"
          + " or (case when o.buyer = :us then o.sellerName else o.buyerName end = :name and o.id > :id))")
          .with("name", after.key()).with("id", after.id());
    }
    return select.list("case when o.buyer = :us then o.sellerName else o.buyerName end, o.id", limit);
  }

  private static Cursor cursor(OrderSort sort, OrderRow row) {
    var order = row.order();
    return switch (sort) {
      case UPDATED -> Cursor.after(order.updatedAt, order.id);
      case DUE -> new Cursor((order.deliverOn == null ? NEVER : order.deliverOn).toString(), order.id);
      case LARGEST -> new Cursor(Long.toString(order.totalYen == null ? -1 : order.totalYen), order.id);
      case SMALLEST -> new Cursor(Long.toString(order.totalYen == null ? BEYOND : order.totalYen), order.id);
      case COUNTERPARTY -> new Cursor(row.other(), order.id);
    };
  }
}

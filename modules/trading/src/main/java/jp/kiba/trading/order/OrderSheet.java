package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import jp.kiba.inventory.api.Column;
import jp.kiba.inventory.api.Shape;
import jp.kiba.inventory.api.SheetSource;
import jp.kiba.inventory.api.Species;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Page;
import jp.kiba.tenancy.api.Permission;

/** The orders as a file, narrowed and sorted as the list is. */
@ApplicationScoped
@Transactional
class OrderSheet implements SheetSource<OrdersWanted, OrderRow> {
  private static final List<Column<OrderRow>> COLUMNS = List.of(
      Column.of("取引番号", "Number", Shape.TEXT, 16, r -> r.order().number),
      Column.words("区分", "Side", 10, (r, language) -> side(r, language)),
      Column.words("相手", "Other company", 28, (r, language) -> r.other()),
      Column.words("状態", "Status", 14, (r, language) -> status(r.order().status, language)),
      Column.words("次に動く側", "Waiting for", 12, (r, language) -> turn(r.turn(), language)),
      Column.words("期限超過", "Overdue", 10, (r, language) -> !r.overdue(Now.today()) ? null : language == Language.JA ? "超過" : "Overdue"),
      Column.words("樹種", "Species", 14, (r, language) -> species(r.species(), language)),
      Column.of("明細数", "Lines", Shape.WHOLE, 10, r -> r.order().lineCount),
      Column.of("材積(m3)", "Volume (m3)", Shape.VOLUME, 12, r -> r.order().totalM3),
      Column.of("合計(円・税抜)", "Total (yen, without tax)", Shape.WHOLE, 16, r -> r.order().totalYen),
      Column.of("納期", "Delivery", Shape.DAY, 12, r -> r.order().deliverOn),
      Column.of("納品場所", "Place of delivery", Shape.TEXT, 28, r -> r.order().deliveryPlace),
      Column.of("備考", "Remarks", Shape.TEXT, 28, r -> r.order().remarks),
      Column.of("更新", "Changed", Shape.MOMENT, 18, r -> r.order().updatedAt));

  @Inject
  OrderList list;

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Override
  public String name() {
    return "orders";
  }

  @Override
  public String permission() {
    return Permission.ORDER_VIEW;
  }

  @Override
  public Class<OrdersWanted> filter() {
    return OrdersWanted.class;
  }

  @Override
  public String title(Language language) {
    return language == Language.JA ? "取引" : "Orders";
  }

  @Override
  public List<Column<OrderRow>> columns() {
    return COLUMNS;
  }

  @Override
  public Page<OrderRow> page(OrdersWanted wanted, Cursor after, int limit) {
    var page = list.page(wanted, after, limit);
    // What is held until the transaction ends is held for nothing: rows are read once.
    em.clear();
    return page;
  }

  private static String side(OrderRow row, Language language) {
    boolean ja = language == Language.JA;
    return row.side() == Side.PURCHASE ? ja ? "仕入" : "Purchase" : ja ? "販売" : "Sale";
  }

  private static String turn(Turn turn, Language language) {
    boolean ja = language == Language.JA;
    return turn == null ? null : turn == Turn.US ? ja ? "自社" : "Us" : ja ? "相手" : "Them";
  }

  private static String species(String code, Language language) {
    return Stream.of(Species.values()).filter(s -> s.name().equals(code)).findFirst()
        .map(s -> language == Language.JA ? s.ja() : s.en()).orElse(code);
  }

  private static String status(OrderStatus status, Language language) {
    boolean ja = language == Language.JA;
    return switch (status) {
      case DRAFT -> ja ? "下書き" : "Draft";
      case REQUESTED -> ja ? "見積依頼" : "Quote requested";
      case QUOTED -> ja ? "見積提示" : "Quoted";
      case ORDERED -> ja ? "発注" : "Ordered";
      case CONFIRMED -> ja ? "受注確定" : "Confirmed";
      case SHIPPING -> ja ? "出荷" : "Shipping";
      case RECEIVED -> ja ? "検収" : "Received";
      case COMPLETED -> ja ? "完了" : "Completed";
      case CANCELLED -> ja ? "取消" : "Cancelled";
    };
  }
}

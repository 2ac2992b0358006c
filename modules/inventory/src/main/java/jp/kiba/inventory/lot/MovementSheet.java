package jp.kiba.inventory.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kiba.inventory.api.Column;
import jp.kiba.inventory.api.Shape;
import jp.kiba.inventory.api.SheetSource;
import jp.kiba.inventory.sheet.WoodCells;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Select;
import jp.kiba.tenancy.api.Permission;

/** The ledger as a file: every movement, as it was written, newest first. */
@ApplicationScoped
@Transactional
class MovementSheet implements SheetSource<MovementsWanted, MovementSheet.Row> {
  /** @param balance pieces of the lot after it */
  record Row(UUID id, long no, Instant at, int pieces, BigDecimal volumeM3, MovementReason reason, String note, String byName, Lot lot,
      String place, String counterLot, long balance) {
    static Row of(Object[] row) {
      return new Row((UUID) row[0], (Long) row[1], (Instant) row[2], (Integer) row[3], (BigDecimal) row[4], (MovementReason) row[5],
          (String) row[6], (String) row[7], (Lot) row[8], (String) row[9], (String) row[10], ((Number) row[11]).longValue());
    }
  }

  private static final String ROW = """
      select m.id, m.no, m.at, m.pieces, m.volumeM3, m.reason, m.note, m.byName, l, p.name, c.lotNumber,
        (select sum(b.pieces) from StockMovement b where b.lotId = m.lotId and b.no <= m.no)
      from StockMovement m join Lot l on l.id = m.lotId left join Place p on p.id = m.placeId left join Lot c on c.id = m.counterLotId""";

  private static final List<Column<Row>> COLUMNS = Stream.of(
      List.of(
          Column.<Row>of("日時", "At", Shape.MOMENT, 18, Row::at),
          Column.<Row>of("ロット番号", "Lot number", Shape.TEXT, 16, r -> r.lot.lotNumber)),
      WoodCells.<Row>of(r -> r.lot.wood()),
      List.of(
          Column.<Row>words("区分", "Reason", 12, (r, language) -> reason(r.reason, language)),
          Column.<Row>of("増減(本)", "Pieces", Shape.WHOLE, 12, Row::pieces),
          Column.<Row>of("増減(m3)", "Volume (m3)", Shape.VOLUME, 12, Row::volumeM3),
          Column.<Row>of("残高(本)", "Balance (pieces)", Shape.WHOLE, 12, Row::balance),
          Column.<Row>of("置き場", "Place", Shape.TEXT, 16, Row::place),
          Column.<Row>of("相手ロット", "Other lot", Shape.TEXT, 16, Row::counterLot),
          Column.<Row>of("備考", "Note", Shape.TEXT, 28, Row::note),
          Column.<Row>of("担当者", "By", Shape.TEXT, 16, Row::byName))).flatMap(List::stream).toList();

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Override
  public String name() {
    return "movements";
  }

  @Override
  public String permission() {
    return Permission.LOT_VIEW;
  }

  @Override
  public Class<MovementsWanted> filter() {
    return MovementsWanted.class;
  }

  @Override
  public String title(Language language) {
    return language == Language.JA ? "在庫台帳" : "Stock ledger";
  }

  @Override
  public List<Column<Row>> columns() {
    return COLUMNS;
  }

  @Override
  public Page<Row> page(MovementsWanted wanted, Cursor after, int limit) {
    var select = wanted.narrow(Select.of(em, Object[].class, ROW));
    if (after != null) {
      select.where("m.no < :no").with("no", after.number().longValue());
    }
    return Page.of(select.list("m.no desc", limit).stream().map(Row::of).toList(), limit,
        r -> new Cursor(Long.toString(r.no), r.id));
  }

  private static String reason(MovementReason reason, Language language) {
    boolean ja = language == Language.JA;
    return switch (reason) {
      case RECEIPT -> ja ? "入荷" : "Receipt";
      case ISSUE -> ja ? "出荷" : "Issue";
      case ADJUSTMENT -> ja ? "調整" : "Adjustment";
      case MOVE -> ja ? "移動" : "Move";
      case SPLIT -> ja ? "分割" : "Split";
      case MERGE -> ja ? "統合" : "Merge";
      case TRANSFORM -> ja ? "加工" : "Transformation";
      case COUNT -> ja ? "棚卸" : "Stock-take";
      case IMPORT -> ja ? "取込" : "Import";
    };
  }
}

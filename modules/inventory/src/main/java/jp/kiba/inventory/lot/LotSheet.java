package jp.kiba.inventory.lot;

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
import jp.kiba.inventory.sheet.WoodCells;
import jp.kiba.inventory.workbook.StockColumn;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Select;
import jp.kiba.tenancy.api.Permission;

/** The stock as a file. Under the headers of the import: corrected, it can be brought in again. */
@ApplicationScoped
@Transactional
class LotSheet implements SheetSource<LotSheet.Asked, LotSheet.Row> {
  /** @param costs whether who asked may see what it has cost: whoever makes the file is not them */
  record Asked(LotsWanted wanted, boolean costs) {}

  /** @param cost in yen, null when it is unknown or not to be seen */
  record Row(Lot lot, Promised promised, Long cost) {}

  private static final List<Column<Row>> COLUMNS = Stream.of(
      List.of(WoodCells.<Row>words(StockColumn.LOT_NUMBER, 16, (r, language) -> r.lot.lotNumber)),
      WoodCells.<Row>of(r -> r.lot.wood()),
      List.of(
          WoodCells.<Row>of(StockColumn.PIECES, Shape.WHOLE, r -> r.lot.pieces),
          WoodCells.<Row>of(StockColumn.VOLUME, Shape.VOLUME, r -> r.lot.volumeM3.signum() == 0 ? null : r.lot.volumeM3),
          // Only to be read: an import has no use for what orders and offers make of it.
          Column.<Row>of("予約済み(本)", "Reserved", Shape.WHOLE, 12, r -> r.promised.reserved()),
          Column.<Row>of("出品中(本)", "Offered", Shape.WHOLE, 12, r -> r.promised.offered()),
          Column.<Row>of("使える数(本)", "Available", Shape.WHOLE, 12, r -> r.lot.pieces - r.promised.pieces()),
          WoodCells.<Row>words(StockColumn.PLACE, 16, (r, language) -> r.lot.place),
          WoodCells.<Row>words(StockColumn.HARVEST_AREA, 18, (r, language) -> r.lot.harvestArea),
          WoodCells.<Row>words(StockColumn.LEGALITY_EVIDENCE, 20, (r, language) -> r.lot.legalityEvidence),
          WoodCells.<Row>of(StockColumn.COST, Shape.WHOLE, Row::cost),
          WoodCells.<Row>of(StockColumn.RECEIVED_ON, Shape.DAY, r -> Now.inJapan(r.lot.receivedAt).toLocalDate())))
      .flatMap(List::stream).toList();

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Promises promises;

  @Override
  public String name() {
    return "lots";
  }

  @Override
  public String permission() {
    return Permission.LOT_VIEW;
  }

  @Override
  public Class<Asked> filter() {
    return Asked.class;
  }

  @Override
  public String title(Language language) {
    return language == Language.JA ? "在庫" : "Stock";
  }

  @Override
  public List<Column<Row>> columns() {
    return COLUMNS;
  }

  @Override
  public Page<Row> page(Asked asked, Cursor after, int limit) {
    var select = asked.wanted.narrow(Select.of(em, Lot.class, "select l from Lot l"));
    if (after != null) {
      select.where("(l.receivedAt < :at or (l.receivedAt = :at and l.id < :id))").with("at", after.time()).with("id", after.id());
    }
    var page = Page.of(select.list("l.receivedAt desc, l.id desc", limit), limit, l -> Cursor.after(l.receivedAt, l.id));
    var promised = promises.of(page.items().stream().map(l -> l.id).toList());
    var rows = page.map(l -> new Row(l, promised.getOrDefault(l.id, Promised.NOTHING), asked.costs ? l.costYen : null));
    // What is held until the transaction ends is held for nothing: rows are read once.
    em.clear();
    return rows;
  }
}

package jp.kiba.inventory.mapping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.kiba.inventory.api.OriginText;
import jp.kiba.inventory.api.Product;
import jp.kiba.inventory.api.VolumeRule;
import jp.kiba.inventory.api.Wood;
import jp.kiba.inventory.cell.DryingWord;
import jp.kiba.inventory.cell.Day;
import jp.kiba.inventory.cell.GradeWord;
import jp.kiba.inventory.cell.KindWord;
import jp.kiba.inventory.cell.Misread;
import jp.kiba.inventory.cell.Percent;
import jp.kiba.inventory.cell.SpeciesWord;
import jp.kiba.inventory.cell.SurfaceWord;
import jp.kiba.inventory.cell.TreatmentWord;
import jp.kiba.inventory.workbook.Cell;
import jp.kiba.inventory.workbook.SheetRow;
import jp.kiba.inventory.workbook.StockColumn;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Kind;

/** Reads rows by a mapping. Says of each all that is wrong with it, not only the first thing. */
public final class Reading {
  private static final Map<String, StockColumn> COLUMNS = Map.ofEntries(Map.entry("kind", StockColumn.KIND), Map.entry("product", StockColumn.PRODUCT),
      Map.entry("article", StockColumn.ARTICLE), Map.entry("species", StockColumn.SPECIES), Map.entry("grade", StockColumn.GRADE),
      Map.entry("board", StockColumn.DIMENSIONS), Map.entry("log", StockColumn.DIMENSIONS), Map.entry("board.thicknessMm", StockColumn.THICKNESS),
      Map.entry("drying", StockColumn.DRYING), Map.entry("moisturePercent", StockColumn.MOISTURE), Map.entry("surface", StockColumn.SURFACE),
      Map.entry("treatment", StockColumn.TREATMENT), Map.entry("marks", StockColumn.MARKS), Map.entry("piecesPerBundle", StockColumn.PIECES_PER_BUNDLE));

  private final Mapping mapping;
  private final boolean from1904;

  /** @param from1904 how the workbook counts its days */
  public Reading(Mapping mapping, boolean from1904) {
    this.mapping = mapping;
    this.from1904 = from1904;
  }

  /** @param row below the header, and no subtotal */
  public Meaning read(SheetRow row) {
    var cells = new RowCells(mapping, row);
    var lotNumber = needed(cells, StockColumn.LOT_NUMBER, cells.words(StockColumn.LOT_NUMBER, 40));
    var place = needed(cells, StockColumn.PLACE, cells.words(StockColumn.PLACE, 100));
    var harvestArea = cells.read(StockColumn.HARVEST_AREA, Reading::passedOn);
    var evidence = cells.words(StockColumn.LEGALITY_EVIDENCE, 200);
    var receivedOn = cells.read(StockColumn.RECEIVED_ON, text -> received(cells, text));
    var quantity = new Quantity(cells);
    var wood = wood(cells, quantity);
    BigDecimal volume = null;
    String rule = null;
    if (wood != null && quantity.pieces() != null) {
      var found = VolumeRule.currentFor(wood);
      rule = found.name();
      volume = found.volume(wood.board(), wood.log(), quantity.pieces());
    }
    var cost = quantity.cost(volume);
    return new Meaning(row.number(), lotNumber, wood, quantity.pieces() == null ? 0 : quantity.pieces(), volume, rule, place, harvestArea, evidence,
        cost, receivedOn, cells.formulas(), List.copyOf(cells.errors));
  }

  /** Buyers get to read it. */
  private static String passedOn(String text) {
    var words = RowCells.words(text, 200);
    OriginText.check("", words, null);
    return words;
  }

  private static String needed(RowCells cells, StockColumn column, String text) {
    if (text == null) {
      cells.error(column, "inventory.cell-needed");
    }
    return text;
  }

  /** What has not come yet is no stock. */
  private LocalDate received(RowCells cells, String text) {
    var day = day(cells, text);
    if (day.isAfter(Now.today())) {
      throw new Misread("inventory.cell-day-to-come", day.toString());
    }
    return day;
  }

  private LocalDate day(RowCells cells, String text) {
    var cell = cells.cell(StockColumn.RECEIVED_ON);
    return cell != null && cell.kind() == Cell.Kind.NUMBER && text.matches("\\d{4,5}(\\.\\d+)?") ? Day.ofSerial(new BigDecimal(text), from1904) : Day.of(text);
  }

  private Wood wood(RowCells cells, Quantity quantity) {
    var said = cells.read(StockColumn.KIND, KindWord::of);
    var product = product(cells, said);
    var kind = kind(cells, said, product);
    var species = cells.read(StockColumn.SPECIES, SpeciesWord::of);
    needed(cells, StockColumn.SPECIES, species == null ? null : species.name());
    if (kind == null) {
      return null;
    }
    var grade = cells.has(StockColumn.GRADE) ? cells.read(StockColumn.GRADE, text -> GradeWord.of(text, kind)) : GradeWord.of(null, kind);
    var dimensions = new Dimensions(cells, kind == Kind.LOG);
    var drying = cells.read(StockColumn.DRYING, DryingWord::of);
    var moisture = cells.read(StockColumn.MOISTURE, text -> Percent.of(text, cells.percentCell(StockColumn.MOISTURE)));
    var surface = cells.read(StockColumn.SURFACE, SurfaceWord::of);
    var treatment = cells.read(StockColumn.TREATMENT, TreatmentWord::of);
    var marks = cells.read(StockColumn.MARKS, TreatmentWord::marks);
    var article = cells.words(StockColumn.ARTICLE, 100);
    var board = dimensions.board();
    var log = dimensions.log();
    if (species == null || grade == null || dimensions.said() && board == null && log == null && wrongSize(cells)) {
      return null;
    }
    var wood = new Wood(kind, species.name(), grade, product, article, board, log, drying == null ? null : drying.drying(),
        moisture == null && drying != null ? drying.moisturePercent() : moisture, surface,
        treatment == null ? null : treatment.orElse(null), marks, quantity.perBundle());
    return checked(cells, wood);
  }

  private static boolean wrongSize(RowCells cells) {
    return List.of(StockColumn.DIMENSIONS, StockColumn.THICKNESS, StockColumn.WIDTH, StockColumn.LENGTH, StockColumn.DIAMETER).stream().anyMatch(cells::wrong);
  }

  /** A column of products may hold the kind's own name: 製材 in a column of 品目. */
  private static Product product(RowCells cells, KindWord said) {
    if (!cells.has(StockColumn.PRODUCT)) {
      return said == null ? null : said.product();
    }
    var kind = said == null ? null : said.kind();
    if (kind == Kind.LOG || kind == Kind.SAWN || kind == Kind.OTHER) {
      return null;
    }
    return cells.read(StockColumn.PRODUCT, text -> KindWord.isProduct(text, kind) || said == null || said.product() == null
        ? KindWord.product(text, kind) : said.product());
  }

  /** Said, or of the product, or a log because it has a diameter. */
  private static Kind kind(RowCells cells, KindWord said, Product product) {
    if (said != null) {
      return said.kind();
    }
    if (product != null) {
      return product.kind();
    }
    if (cells.cell(StockColumn.DIAMETER) != null && !cells.wrong(StockColumn.KIND)) {
      return Kind.LOG;
    }
    cells.error(StockColumn.KIND, "inventory.cell-needed");
    return null;
  }

  private static Wood checked(RowCells cells, Wood wood) {
    try {
      return wood.check("");
    } catch (Problem problem) {
      for (var field : problem.fields()) {
        var column = COLUMNS.getOrDefault(field.field(), StockColumn.DIMENSIONS);
        cells.error(column == StockColumn.DIMENSIONS ? sized(cells) : column, field.key(), field.arguments().toArray());
      }
      return null;
    }
  }

  /** The column that a complaint about the size points at: the first one that the table has. */
  private static StockColumn sized(RowCells cells) {
    return List.of(StockColumn.DIMENSIONS, StockColumn.THICKNESS, StockColumn.WIDTH, StockColumn.LENGTH, StockColumn.DIAMETER).stream()
        .filter(cells::has).findFirst().orElse(StockColumn.DIMENSIONS);
  }
}

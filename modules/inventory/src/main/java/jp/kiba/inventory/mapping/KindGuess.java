package jp.kiba.inventory.mapping;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kiba.inventory.cell.Length;
import jp.kiba.inventory.cell.LengthUnit;
import jp.kiba.inventory.cell.Misread;
import jp.kiba.inventory.cell.Size;
import jp.kiba.inventory.workbook.Cell;
import jp.kiba.inventory.workbook.SheetRow;
import jp.kiba.inventory.workbook.StockColumn;

/**
 * What sort of wood a table is of that has no column for it: by its sizes, and by what its sheet, its title and its grades call
 * it. It is put to people as a guess that they may change; where the table points at two, or at none, there is none.
 */
public final class KindGuess {
  private static final Pattern GLULAM_GRADE = Pattern.compile("(同一等級|対称|異等級)?\\s*E\\d{2,3}-F\\d{3}");
  /** Of whole tables of boards: the word that an import knows, and what it is called by in Japanese and in English. */
  private static final List<Named> BOARDS = List.of(new Named("合板", "plywood", "合板|ベニヤ|コンパネ|(?i:plywood)"), new Named("OSB", "OSB", "OSB"),
      new Named("MDF", "MDF", "MDF"), new Named("LVL", "LVL", "LVL|単板積層"), new Named("CLT", "CLT", "CLT|直交集成板"),
      new Named("集成材", "glulam", "集成(?!板)|(?i:glulam)"), new Named("プレカット", "precut", "プレカット|(?i:pre-?cut)"));
  private static final Named GLULAM = BOARDS.get(5);
  private static final Named PANEL = BOARDS.get(0);
  private static final Named SAWN = new Named("製材", "lumber", "");
  private static final Named LOG = new Named("原木", "logs", "");
  private static final int SHEET_FROM_MM = 600;

  private record Named(String ja, String en, String words) {}

  private final String above;
  private final List<SheetRow> below;
  private final Mapping mapping;

  private KindGuess(String above, List<SheetRow> below, Mapping mapping) {
    this.above = above;
    this.below = below;
    this.mapping = mapping;
  }

  /** @param sheet its name
   *  @param first its first rows
   *  @return a word that the import understands as a kind or a product, in the table's language; empty when its columns say the kind,
   *      or nothing points at one alone */
  public static Optional<String> of(String sheet, List<SheetRow> first, Mapping mapping) {
    if (mapping.of(StockColumn.KIND).isPresent() || mapping.of(StockColumn.PRODUCT).isPresent()) {
      return Optional.empty();
    }
    var passing = new Passing(mapping);
    var texts = first.stream().filter(r -> r.number() <= mapping.headerRow()).flatMap(r -> r.cells().stream()).map(Cell::text);
    var above = Stream.concat(Stream.of(sheet), texts).collect(Collectors.joining("\n"));
    boolean japanese = above.chars().anyMatch(c -> c > 0x2E7F);
    return new KindGuess(above, first.stream().filter(r -> !passing.isPassed(r)).toList(), mapping).kind().map(k -> japanese ? k.ja : k.en);
  }

  private Optional<Named> kind() {
    boolean diameter = mapping.of(StockColumn.DIAMETER).isPresent();
    boolean thickness = mapping.of(StockColumn.THICKNESS).isPresent();
    if (diameter || thickness) {
      return diameter && thickness ? Optional.empty() : diameter ? Optional.of(LOG) : Optional.of(boards(values(StockColumn.WIDTH, KindGuess::width)));
    }
    var sizes = values(StockColumn.DIMENSIONS, KindGuess::size);
    if (sizes.isEmpty()) {
      return Optional.empty();
    }
    boolean logs = sizes.stream().allMatch(s -> s.diameterCm() != null);
    boolean boards = sizes.stream().noneMatch(s -> s.diameterCm() != null);
    return logs ? Optional.of(LOG) : boards ? Optional.of(boards(sizes.stream().map(s -> s.widthMm().doubleValue()).toList())) : Optional.empty();
  }

  /** Their name, if they have but one; else sheets are plywood most of the time, and the rest was sawn. */
  private Named boards(List<Double> widthsMm) {
    var named = BOARDS.stream().filter(n -> Pattern.compile(n.words).matcher(above).find()).toList();
    if (named.size() == 1) {
      return named.get(0);
    }
    var grades = values(StockColumn.GRADE, (text, unit) -> text);
    if (!grades.isEmpty() && grades.stream().allMatch(g -> GLULAM_GRADE.matcher(g).matches())) {
      return GLULAM;
    }
    return !widthsMm.isEmpty() && widthsMm.stream().allMatch(w -> w >= SHEET_FROM_MM) ? PANEL : SAWN;
  }

  private interface Reader<T> {
    T read(String text, LengthUnit unit);
  }

  /** What can be read of a column. */
  private <T> List<T> values(StockColumn column, Reader<T> reader) {
    var assigned = mapping.of(column).orElse(null);
    if (assigned == null) {
      return List.of();
    }
    var unit = LengthUnit.inHeader(assigned.header()).orElse(null);
    Function<Cell, Stream<T>> read = cell -> {
      try {
        return Stream.of(reader.read(cell.text(), unit));
      } catch (Misread e) {
        return Stream.empty(); // says nothing of its kind; what is wrong with it the trial says
      }
    };
    return below.stream().map(row -> row.at(assigned.index())).filter(cell -> cell != null).flatMap(read).toList();
  }

  private static Double width(String text, LengthUnit unit) {
    return Length.section(text, unit).doubleValue();
  }

  /** As a board, if it has three figures; else as a log. */
  private static Size size(String text, LengthUnit unit) {
    try {
      return Size.of(text, false, unit);
    } catch (Misread e) {
      return Size.of(text, true, unit);
    }
  }
}

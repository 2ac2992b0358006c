package jp.kiba.inventory.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import jp.kiba.inventory.api.Column;
import jp.kiba.inventory.api.Shape;
import jp.kiba.inventory.api.Wood;
import jp.kiba.inventory.workbook.StockColumn;
import jp.kiba.kernel.api.Language;

/** The columns that wood has in every list, under the headers that the import of workbooks knows. */
public final class WoodCells {
  private static final BigDecimal MM_PER_M = new BigDecimal(1000);

  private WoodCells() {}

  /** @param wood of a row */
  public static <V> List<Column<V>> of(Function<V, Wood> wood) {
    return List.of(
        words(StockColumn.KIND, 18, (V v, Language l) -> WoodWords.kind(wood.apply(v).kind(), l)),
        words(StockColumn.PRODUCT, 18, (v, l) -> WoodWords.product(wood.apply(v).product(), l)),
        words(StockColumn.ARTICLE, 18, (v, l) -> wood.apply(v).article()),
        words(StockColumn.SPECIES, 14, (v, l) -> WoodWords.species(wood.apply(v).species(), l)),
        words(StockColumn.GRADE, 16, (v, l) -> WoodWords.grade(wood.apply(v).kind(), wood.apply(v).grade(), l)),
        of(StockColumn.THICKNESS, Shape.SIZE, v -> board(wood.apply(v), 0)),
        of(StockColumn.WIDTH, Shape.SIZE, v -> board(wood.apply(v), 1)),
        of(StockColumn.LENGTH, Shape.SIZE, v -> length(wood.apply(v))),
        of(StockColumn.DIAMETER, Shape.SIZE, v -> wood.apply(v).log() == null ? null : wood.apply(v).log().diameterCm()),
        words(StockColumn.DRYING, 18, (v, l) -> WoodWords.drying(wood.apply(v).drying(), l)),
        of(StockColumn.MOISTURE, Shape.WHOLE, v -> wood.apply(v).moisturePercent()),
        words(StockColumn.SURFACE, 16, (v, l) -> WoodWords.surface(wood.apply(v).surface(), l)),
        words(StockColumn.TREATMENT, 18, (v, l) -> WoodWords.treatment(wood.apply(v).treatment(), l)),
        words(StockColumn.MARKS, 18, (v, l) -> WoodWords.marks(wood.apply(v), l)),
        of(StockColumn.PIECES_PER_BUNDLE, Shape.WHOLE, v -> wood.apply(v).piecesPerBundle()));
  }

  /** A column of figures under a header of the import's. */
  public static <V> Column<V> of(StockColumn column, Shape shape, Function<V, Object> value) {
    return Column.of(column.ja(), column.en(), shape, 12, value);
  }

  /** A column of words under a header of the import's. */
  public static <V> Column<V> words(StockColumn column, int width, BiFunction<V, Language, Object> value) {
    return Column.words(column.ja(), column.en(), width, value);
  }

  private static BigDecimal board(Wood wood, int side) {
    return wood.board() == null ? null : side == 0 ? wood.board().thicknessMm() : wood.board().widthMm();
  }

  /** In millimetres for logs as well: one column, one unit. */
  private static BigDecimal length(Wood wood) {
    return wood.board() != null ? wood.board().lengthMm() : wood.log() != null ? wood.log().lengthM().multiply(MM_PER_M) : null;
  }
}

package jp.kiba.inventory.mapping;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kiba.inventory.workbook.StockColumn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a table is read: where it is, what its columns mean, and what goes for every row because no column says it.
 *
 * @param sheet index of the sheet
 * @param headerRow number of the row with the headers, as Excel shows it; rows above are not read
 */
@Schema(name = "ImportMapping")
public record Mapping(
    @Schema(required = true) @NotNull @Min(0) @Max(499) Integer sheet,
    @Schema(required = true) @NotNull @Min(1) @Max(1_048_576) Integer headerRow,
    @Schema(required = true) @NotNull @Size(max = 200) List<@NotNull @Valid Assigned> columns,
    @Schema(required = true) @NotNull @Size(max = 30) List<@NotNull @Valid Constant> constants) {

  /** A column of the table that is read.
   *  @param index 0 for A
   *  @param header as it stands in the table: a unit in it goes for the figures below */
  @Schema(name = "ImportColumn")
  public record Assigned(
      @Schema(required = true) @NotNull @Min(0) @Max(16_383) Integer index,
      @Schema(required = true) @NotNull @Size(max = 200) String header,
      @Schema(required = true) @NotNull StockColumn column) {}

  /** What goes for every row whose own cell is empty. */
  @Schema(name = "ImportConstant")
  public record Constant(
      @Schema(required = true) @NotNull StockColumn column,
      @Schema(required = true) @NotBlank @Size(max = 200) String value) {}

  Optional<Assigned> of(StockColumn column) {
    return columns.stream().filter(c -> c.column() == column).findFirst();
  }

  public Optional<String> constant(StockColumn column) {
    return constants.stream().filter(c -> c.column() == column).map(Constant::value).findFirst();
  }

  /** @return the same with one more constant */
  public Mapping with(Constant more) {
    return new Mapping(sheet, headerRow, columns, Stream.concat(constants.stream(), Stream.of(more)).toList());
  }

  /** @return columns that every row needs and that neither a column nor a constant gives */
  public List<StockColumn> missing() {
    return List.of(StockColumn.LOT_NUMBER, StockColumn.SPECIES, StockColumn.PIECES, StockColumn.PLACE).stream()
        .filter(c -> of(c).isEmpty() && constant(c).isEmpty())
        .filter(c -> c != StockColumn.PIECES || of(StockColumn.BUNDLES).isEmpty()).toList();
  }
}

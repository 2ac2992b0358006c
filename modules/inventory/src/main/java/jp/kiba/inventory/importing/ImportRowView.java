package jp.kiba.inventory.importing;

import java.util.List;
import jp.kiba.inventory.mapping.CellError;
import jp.kiba.inventory.workbook.StockColumn;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Messages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row that cannot come in as it is.
 *  @param row as Excel shows it
 *  @param lotNumber empty when it has none */
@Schema(name = "ImportRow")
record ImportRowView(
    @Schema(required = true) int row,
    @Schema(required = true) String lotNumber,
    @Schema(required = true) List<Wrong> errors) {

  /** @param index of the cell's column, 0 for A; -1 when no cell is to blame
   *  @param message what was read and what to write instead */
  @Schema(name = "ImportError")
  record Wrong(
      @Schema(required = true) int index,
      @Schema(required = true) StockColumn column,
      @Schema(required = true) String message) {}

  static ImportRowView of(int row, String lotNumber, List<CellError> errors, Language language) {
    return new ImportRowView(row, lotNumber, wrong(errors, language));
  }

  static List<Wrong> wrong(List<CellError> errors, Language language) {
    return errors.stream().map(e -> new Wrong(e.index(), e.column(), Messages.text(language, e.key(), e.arguments()))).toList();
  }
}

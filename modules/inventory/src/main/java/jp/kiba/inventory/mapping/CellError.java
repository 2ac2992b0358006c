package jp.kiba.inventory.mapping;

import java.util.List;
import jp.kiba.inventory.workbook.StockColumn;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Messages;

/**
 * What is wrong with a cell.
 *
 * @param index of the column, -1 when no cell of the row is to blame but the row
 * @param column what the cell should have said
 * @param key of the message
 * @param arguments texts and numbers
 */
public record CellError(int index, StockColumn column, String key, List<Object> arguments) {

  /** @return the column in the reader's language and what is wrong */
  public String text(Language language) {
    return (language == Language.JA ? column.ja() : column.en()) + ": " + Messages.text(language, key, arguments);
  }
}

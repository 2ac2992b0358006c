package jp.kiba.inventory.template;

import java.util.List;
import jp.kiba.inventory.workbook.StockColumn;
import jp.kiba.kernel.api.Language;

/**
 * A column to fill in.
 *
 * @param needed whether a row without it is refused
 * @param choices what may be chosen; empty for none
 * @param only whether nothing but the choices is understood
 * @param hint what to write, in the reader's language; null when the header says it all
 * @param example text, a number or a day
 */
record TemplateColumn(StockColumn column, boolean needed, List<String> choices, boolean only, String hint, Object example) {
  static TemplateColumn of(StockColumn column, Object example) {
    return new TemplateColumn(column, false, List.of(), false, null, example);
  }

  TemplateColumn must() {
    return new TemplateColumn(column, true, choices, only, hint, example);
  }

  TemplateColumn hinted(String text) {
    return new TemplateColumn(column, needed, choices, only, text, example);
  }

  TemplateColumn oneOf(List<String> words) {
    return new TemplateColumn(column, needed, words, true, hint, example);
  }

  /** What is usual is offered, anything else is understood as well. */
  TemplateColumn suggesting(List<String> words) {
    return new TemplateColumn(column, needed, words, false, hint, example);
  }

  String header(Language language) {
    return language == Language.JA ? column.ja() : column.en();
  }
}

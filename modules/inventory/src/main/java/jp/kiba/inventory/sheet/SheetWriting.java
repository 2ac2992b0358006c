package jp.kiba.inventory.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import jp.kiba.inventory.api.SheetForm;
import jp.kiba.inventory.api.SheetSource;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Page;

/**
 * Writes a list, a page at a time: no more than one is held, and between two of them neither a transaction nor a connection.
 * What is added meanwhile may be in the file or not; nothing is in it twice.
 */
final class SheetWriting<F, V> {
  private static final int PAGE = 1_000;

  private final SheetSource<F, V> source;
  private final F filter;
  private final Language language;

  SheetWriting(SheetSource<F, V> source, F filter, Language language) {
    this.source = source;
    this.filter = filter;
    this.language = language;
  }

  /** @param told after each page, how many rows there are so far
   *  @return how many rows were written */
  long write(SheetForm form, OutputStream out, LongConsumer told) throws IOException {
    return write(source.page(filter, null, PAGE), form, out, told);
  }

  /** @param first page of the list, read before */
  long write(Page<V> first, SheetForm form, OutputStream out, LongConsumer told) throws IOException {
    long rows = 0;
    try (var file = SheetFile.open(form, out, source.title(language), heads())) {
      for (var page = first; page != null; page = next(page)) {
        for (var item : page.items()) {
          file.row(values(item));
        }
        rows += page.items().size();
        told.accept(rows);
      }
    }
    return rows;
  }

  private Page<V> next(Page<V> page) {
    return page.next() == null ? null : source.page(filter, Cursor.parse(page.next()), PAGE);
  }

  private List<SheetFile.Head> heads() {
    return source.columns().stream().map(c -> new SheetFile.Head(c.header(language), c.shape(), c.width())).toList();
  }

  private List<Object> values(V item) {
    var values = new ArrayList<>();
    for (var column : source.columns()) {
      values.add(column.value().apply(item, language));
    }
    return values;
  }
}

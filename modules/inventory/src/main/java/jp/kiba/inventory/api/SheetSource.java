package jp.kiba.inventory.api;

import java.util.List;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Page;

/**
 * A list that can be had as a file. A bean, beside the list that it reads, and by the same query: what its reader may not see
 * there is not in the file either.
 *
 * @param <F> how the list can be narrowed; written and read as JSON by its fields
 * @param <V> a row
 */
public interface SheetSource<F, V> {
  /** @return unique, such as {@code lots}; also where its file is found in the API */
  String name();

  /** @return the permission that the list needs */
  String permission();

  Class<F> filter();

  /** @return what the list is called */
  String title(Language language);

  List<Column<V>> columns();

  /** @return one page in the list's own order, in a transaction of its own */
  Page<V> page(F filter, Cursor after, int limit);
}

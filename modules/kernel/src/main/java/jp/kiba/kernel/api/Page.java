package jp.kiba.kernel.api;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param items at most as many as asked for
 * @param next cursor of the following page, null on the last one
 */
public record Page<T>(
    @Schema(required = true) List<T> items,
    @Schema(required = true, nullable = true) String next) {
  /** How many items a page may hold at the most. */
  public static final int MOST = 200;

  /** @param rows one more than asked for when there are more
   *  @param cursorOf the place of an item in the list's order */
  public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> cursorOf) {
    if (rows.size() <= limit) {
      return new Page<>(List.copyOf(rows), null);
    }
    var shown = List.copyOf(rows.subList(0, limit));
    return new Page<>(shown, cursorOf.apply(shown.get(limit - 1)).toString());
  }

  /** @return the same page with other items, in the same places */
  public <R> Page<R> map(Function<T, R> view) {
    return new Page<>(items.stream().map(view).toList(), next);
  }
}

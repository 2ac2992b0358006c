package jp.kiba.inventory.api;

import java.util.function.BiFunction;
import java.util.function.Function;
import jp.kiba.kernel.api.Language;

/**
 * A column of a list.
 *
 * @param ja the header in Japanese
 * @param width in characters
 * @param value text, a number, a LocalDate, an Instant or null, for readers of that language
 */
public record Column<V>(String ja, String en, Shape shape, int width, BiFunction<V, Language, Object> value) {
  /** A column that reads the same in every language. */
  public static <V> Column<V> of(String ja, String en, Shape shape, int width, Function<V, Object> value) {
    return new Column<>(ja, en, shape, width, (row, language) -> value.apply(row));
  }

  /** A column of words. */
  public static <V> Column<V> words(String ja, String en, int width, BiFunction<V, Language, Object> value) {
    return new Column<>(ja, en, Shape.TEXT, width, value);
  }

  public String header(Language language) {
    return language == Language.JA ? ja : en;
  }
}

package jp.kiba.tenancy.api;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Sets of names as one column: {@code ,SAWMILL,PRECUT,} — a name can be searched for between its commas. */
public final class Names {
  private Names() {}

  /** @return the names between commas, in order; empty text for none */
  public static String join(Collection<? extends Enum<?>> names) {
    return names.isEmpty() ? "" : names.stream().sorted().map(Enum::name).collect(Collectors.joining(",", ",", ","));
  }

  /** @return the texts between commas, in order; empty text for none. None of them has a comma in it */
  public static String joinTexts(Collection<?> texts) {
    return texts.isEmpty() ? "" : texts.stream().map(Object::toString).sorted().collect(Collectors.joining(",", ",", ","));
  }

  /** @return what {@link #joinTexts} wrote */
  public static Set<String> splitTexts(String joined) {
    return Arrays.stream(joined.split(",")).filter(text -> !text.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
  }

  /** @return what {@link #join} wrote */
  public static <E extends Enum<E>> Set<E> split(String joined, Class<E> type) {
    var names = EnumSet.noneOf(type);
    for (var name : joined.split(",")) {
      if (!name.isEmpty()) {
        names.add(Enum.valueOf(type, name));
      }
    }
    return names;
  }
}

package jp.kiba.inventory.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words of the trade for the values of one list: its codes, its names in both languages, and what people write instead. */
public final class WordTable<T> {
  private static final Pattern BRACKETS = Pattern.compile("^(.+?)\\((.+)\\)$");
  private static final char HIRAGANA_FIRST = 'ぁ';
  private static final char HIRAGANA_LAST = 'ゖ';
  private static final int TO_KATAKANA = 'ァ' - 'ぁ';

  private final Map<String, T> words = new HashMap<>();

  /** @param synonyms a line for each value: its code, a colon, and the words between commas
   *  @param names of a value; what stands in brackets behind one is a word of its own */
  public static <E extends Enum<E>> WordTable<E> of(E[] values, Function<E, Stream<String>> names, String synonyms) {
    var table = new WordTable<E>();
    for (var value : values) {
      table.add(value.name(), value);
    }
    for (var line : synonyms.strip().split("\n")) {
      var code = line.substring(0, line.indexOf(':')).strip();
      for (var word : line.substring(line.indexOf(':') + 1).split(",")) {
        table.add(word, Stream.of(values).filter(v -> v.name().equals(code)).findFirst().orElseThrow());
      }
    }
    for (var value : values) {
      names.apply(value).forEach(name -> table.addName(name, value));
    }
    return table;
  }

  public static <E> WordTable<E> empty() {
    return new WordTable<>();
  }

  public void addName(String name, T value) {
    add(name, value);
    var parts = BRACKETS.matcher(Plain.of(name));
    if (parts.matches()) {
      add(parts.group(1), value);
      add(parts.group(2), value);
    }
  }

  /** The first one that says so keeps a word. */
  public void add(String word, T value) {
    var key = key(word);
    if (!key.isEmpty()) {
      words.putIfAbsent(key, value);
    }
  }

  public Optional<T> find(String text) {
    return Optional.ofNullable(words.get(key(text)));
  }

  /** Without spaces, width and case; hiragana as katakana; the underscores of codes and the hyphens of words alike. */
  public static String key(String text) {
    var word = Plain.word(text);
    var key = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= HIRAGANA_FIRST && c <= HIRAGANA_LAST) {
        key.append((char) (c + TO_KATAKANA));
      } else if (c != '_' && c != '-' && c != '‐' && c != '−' && c != '・') {
        key.append(c);
      }
    }
    return key.toString();
  }
}

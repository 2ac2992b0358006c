package jp.kiba.inventory.lot;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.kiba.inventory.api.Species;

/** Which species a word is a name of, for whoever looks for lots. */
final class SpeciesNamed {
  /** Stands for no species: an empty list is no list in SQL. */
  private static final String NONE = "";

  private SpeciesNamed() {}

  /** @return codes of species that are called so, in Japanese or English or by a synonym; never empty */
  static List<String> by(String text) {
    var word = plain(text);
    var called = Arrays.stream(Species.values()).filter(s -> Stream.concat(Stream.of(s.ja(), s.en()), s.synonyms().stream())
        .anyMatch(name -> plain(name).equals(word) || word.length() > 1 && plain(name).startsWith(word))).map(Species::name).toList();
    return called.isEmpty() ? List.of(NONE) : called;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }
}

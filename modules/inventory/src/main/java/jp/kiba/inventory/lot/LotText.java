package jp.kiba.inventory.lot;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.kiba.inventory.api.Species;

/** Lots by a word: of their number, their place, their article, or a name of their species. */
final class LotText {
  static final String IS_IN = """
      (locate(lower(:text), lower(l.lotNumber)) > 0 or locate(lower(:text), lower(l.place)) > 0
        or locate(lower(:text), lower(l.wood.article)) > 0 or l.wood.species in :named)""";
  /** Stands for no species: an empty list is no list in SQL. */
  private static final String NONE = "";

  private LotText() {}

  /** @return codes of species that are called so, in Japanese or English or by a synonym; never empty */
  static List<String> species(String text) {
    var word = plain(text);
    var called = Arrays.stream(Species.values()).filter(s -> Stream.concat(Stream.of(s.ja(), s.en()), s.synonyms().stream())
        .anyMatch(name -> plain(name).equals(word) || word.length() > 1 && plain(name).startsWith(word))).map(Species::name).toList();
    return called.isEmpty() ? List.of(NONE) : called;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }
}

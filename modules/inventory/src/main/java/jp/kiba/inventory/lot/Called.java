package jp.kiba.inventory.lot;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import jp.kiba.inventory.criteria.Named;
import jp.kiba.kernel.api.Select;

/** Lots as somebody calls them in one field: by number, place or article, by a name of the species or the grade, by one of the dimensions. */
final class Called {
  private static final String SO = """
      (locate(lower(:text), lower(l.lotNumber)) > 0 or locate(lower(:text), lower(l.place)) > 0
        or locate(lower(:text), lower(l.wood.article)) > 0 or l.wood.species in :namedSpecies or l.wood.grade in :namedGrades
        or l.wood.thicknessMm = :figure or l.wood.widthMm = :figure or l.wood.lengthMm = :figure or l.wood.diameterCm = :figure)""";
  private static final Pattern FIGURE = Pattern.compile("\\d{1,5}(?:\\.\\d)?");
  /** An empty list is no list in SQL. */
  private static final List<String> NONE = List.of("");
  /** Nothing is so thin. */
  private static final BigDecimal NO_SIZE = BigDecimal.valueOf(-1);

  private Called() {}

  /** @param text null or empty asks for nothing */
  static Select<Lot> narrow(Select<Lot> select, String text) {
    if (text != null && !text.isEmpty()) {
      var named = Named.of(text);
      select.with("namedSpecies", some(named.species())).with("namedGrades", some(named.grades())).with("figure", figure(text));
    }
    return select.where(SO, "text", text);
  }

  /** @return millimetres or centimetres, whichever dimension it is; never null */
  static BigDecimal figure(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    return FIGURE.matcher(plain).matches() ? new BigDecimal(plain) : NO_SIZE;
  }

  private static List<String> some(List<String> codes) {
    return codes.isEmpty() ? NONE : codes;
  }
}

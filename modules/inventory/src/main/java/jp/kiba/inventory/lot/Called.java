package jp.kiba.inventory.lot;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import jp.kiba.inventory.api.Drying;
import jp.kiba.inventory.criteria.Criteria;
import jp.kiba.inventory.criteria.Named;
import jp.kiba.inventory.criteria.Reading;
import jp.kiba.kernel.api.Select;

/**
 * Lots as somebody calls them in one field: by number, place or article, by a name of the species or the grade, by one of the dimensions;
 * or by all of it, as on the market: 杉 105×105 特一等.
 */
final class Called {
  private static final String SO = """
      locate(lower(:text), lower(l.lotNumber)) > 0 or locate(lower(:text), lower(l.place)) > 0
        or locate(lower(:text), lower(l.wood.article)) > 0 or l.wood.species in :namedSpecies or l.wood.grade in :namedGrades
        or l.wood.thicknessMm = :figure or l.wood.widthMm = :figure or l.wood.lengthMm = :figure or l.wood.diameterCm = :figure""";
  private static final String OR_SIZED = SO + " or " + """
      (coalesce(l.wood.thicknessMm, 0) between :minThickness and :maxThickness and coalesce(l.wood.widthMm, 0) between :minWidth and :maxWidth
        and coalesce(l.wood.lengthMm, l.wood.lengthM * 1000, 0) between :minLength and :maxLength
        and coalesce(l.wood.diameterCm, 0) between :minDiameter and :maxDiameter
        and (:anySpecies = 1 or l.wood.species in :readSpecies) and (:anyGrade = 1 or l.wood.grade in :readGrades)
        and (:anyDrying = 1 or l.wood.drying in :readDryings))""";
  private static final Pattern FIGURE = Pattern.compile("\\d{1,5}(?:\\.\\d)?");
  /** An empty list is no list in SQL. */
  private static final List<String> NONE = List.of("");
  /** Nothing is so thin. */
  private static final BigDecimal NO_SIZE = BigDecimal.valueOf(-1);
  /** Nothing is so long. */
  private static final BigDecimal ANY_SIZE = new BigDecimal("9999999");

  private Called() {}

  /** @param text null or empty asks for nothing */
  static Select<Lot> narrow(Select<Lot> select, String text) {
    if (text == null || text.isEmpty()) {
      return select;
    }
    var named = Named.of(text);
    select.with("text", text).with("namedSpecies", some(named.species())).with("namedGrades", some(named.grades())).with("figure", figure(text));
    var read = Reading.of(text).criteria();
    return sized(read) ? sizes(select.where("(" + OR_SIZED + ")"), read) : select.where("(" + SO + ")");
  }

  /** Understood to its end, and of something with a size. */
  private static boolean sized(Criteria read) {
    return read.text() == null && read.products().isEmpty() && read.marks().isEmpty() && read.prefectures().isEmpty()
        && (read.minThicknessMm() != null || read.minWidthMm() != null || read.minLengthMm() != null || read.minDiameterCm() != null);
  }

  private static Select<Lot> sizes(Select<Lot> select, Criteria read) {
    return select.with("minThickness", least(read.minThicknessMm())).with("maxThickness", most(read.maxThicknessMm()))
        .with("minWidth", least(read.minWidthMm())).with("maxWidth", most(read.maxWidthMm()))
        .with("minLength", least(read.minLengthMm())).with("maxLength", most(read.maxLengthMm()))
        .with("minDiameter", least(read.minDiameterCm())).with("maxDiameter", most(read.maxDiameterCm()))
        .with("anySpecies", read.species().isEmpty() ? 1 : 0).with("readSpecies", some(read.species()))
        .with("anyGrade", read.grades().isEmpty() ? 1 : 0).with("readGrades", some(read.grades()))
        .with("anyDrying", read.dryings().isEmpty() ? 1 : 0).with("readDryings", read.dryings().isEmpty() ? List.of(Drying.KD) : read.dryings());
  }

  private static BigDecimal least(BigDecimal said) {
    return said == null ? NO_SIZE : said;
  }

  private static BigDecimal most(BigDecimal said) {
    return said == null ? ANY_SIZE : said;
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

package jp.kiba.inventory.market;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kiba.inventory.api.Drying;
import jp.kiba.inventory.criteria.Criteria;
import jp.kiba.inventory.criteria.Named;
import jp.kiba.inventory.grade.Grades;
import jp.kiba.tenancy.api.Kind;

/**
 * A search as the database takes it: the fields are those of the type {@code exchange.wanted}, and what is not asked is absent.
 * Lengths in tenths of a millimetre, diameters in tenths of a centimetre.
 *
 * @param words that the text must contain
 * @param named words that name a species or a grade: the text must contain them, or the wood must be it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Asked(
    List<String> kinds, List<String> products, List<String> species, List<String> grades, List<String> dryings, List<String> surfaces,
    List<String> treatments, List<String> prefectures, List<String> legality, @JsonProperty("price_units") List<String> priceUnits,
    List<UUID> sellers, List<String> marks, @JsonProperty("deliver_to") String deliverTo,
    @JsonProperty("min_thickness") Integer minThickness, @JsonProperty("max_thickness") Integer maxThickness,
    @JsonProperty("min_width") Integer minWidth, @JsonProperty("max_width") Integer maxWidth,
    @JsonProperty("min_length") Integer minLength, @JsonProperty("max_length") Integer maxLength,
    @JsonProperty("min_diameter") Integer minDiameter, @JsonProperty("max_diameter") Integer maxDiameter,
    @JsonProperty("min_yen") Long minYen, @JsonProperty("max_yen") Long maxYen,
    @JsonProperty("min_pieces") Integer minPieces, @JsonProperty("min_m3") BigDecimal minM3,
    @JsonProperty("max_lead_days") Integer maxLeadDays, @JsonProperty("only_partners") Boolean onlyPartners,
    List<String> words, List<Named> named) {
  /** So many are looked for by what they name; whatever else is typed, as it stands. */
  private static final int MOST_NAMED = 6;

  static Asked of(Wanted wanted) {
    var wood = wanted.wood();
    var named = wood.words().stream().map(Named::of).filter(Named::any).limit(MOST_NAMED).toList();
    var words = wood.words().stream().filter(word -> named.stream().noneMatch(n -> n.word().equals(word))).toList();
    return new Asked(names(wood.kinds()), names(wood.products()), some(wood.species()), some(grades(wood)), dryings(wood.dryings()),
        names(wood.surfaces()), names(wood.treatments()), some(wood.prefectures()), names(wanted.legality()), names(wanted.priceUnits()),
        some(wanted.sellers()), names(wood.marks()), wanted.deliverTo(),
        least(wood.minThicknessMm()), most(wood.maxThicknessMm()), least(wood.minWidthMm()), most(wood.maxWidthMm()),
        least(wood.minLengthMm()), most(wood.maxLengthMm()), least(wood.minDiameterCm()), most(wood.maxDiameterCm()),
        wanted.minYenPerM3(), wanted.maxYenPerM3(), wanted.minPieces(), wanted.minM3(), wanted.maxLeadDays(),
        wanted.onlyPartners() ? true : null, some(words), some(named));
  }

  /** As it was written, and the code that it means for any kind that is asked for: a lot bears the one or the other. */
  private static List<String> grades(Criteria wood) {
    var kinds = wood.kinds().isEmpty() ? List.of(Kind.values()) : wood.kinds();
    return wood.grades().stream().flatMap(grade -> Stream.concat(Stream.of(grade), kinds.stream().map(kind -> Grades.known(grade, kind)))).distinct().toList();
  }

  /** Whoever asks for kiln-dried wood takes every class of it. */
  private static List<String> dryings(List<Drying> asked) {
    var all = new ArrayList<>(asked);
    if (asked.contains(Drying.KD)) {
      Arrays.stream(Drying.values()).filter(Drying::kiln).forEach(all::add);
    }
    return names(all.stream().distinct().toList());
  }

  private static List<String> names(Collection<? extends Enum<?>> values) {
    return values.isEmpty() ? null : values.stream().<String>map(Enum::name).toList();
  }

  private static <T> List<T> some(List<T> values) {
    return values.isEmpty() ? null : values;
  }

  private static Integer least(BigDecimal figure) {
    return figure == null ? null : figure.movePointRight(1).setScale(0, java.math.RoundingMode.CEILING).intValueExact();
  }

  private static Integer most(BigDecimal figure) {
    return figure == null ? null : figure.movePointRight(1).setScale(0, java.math.RoundingMode.FLOOR).intValueExact();
  }
}

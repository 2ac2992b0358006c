package jp.kiba.inventory.sheet;

import java.util.stream.Collectors;
import jp.kiba.inventory.api.Drying;
import jp.kiba.inventory.api.Mark;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.inventory.api.Product;
import jp.kiba.inventory.api.Species;
import jp.kiba.inventory.api.Surface;
import jp.kiba.inventory.api.Treatment;
import jp.kiba.inventory.api.Wood;
import jp.kiba.inventory.grade.Grades;
import jp.kiba.inventory.catalogue.Prefectures;
import jp.kiba.kernel.api.Language;
import jp.kiba.tenancy.api.Kind;

/** What our codes are called in a file: words that the import of workbooks understands again. */
public final class WoodWords {
  private WoodWords() {}

  public static String kind(Kind kind, Language language) {
    boolean ja = language == Language.JA;
    return switch (kind) {
      case LOG -> ja ? "原木" : "Log";
      case SAWN -> ja ? "製材" : "Sawn timber";
      case ENGINEERED -> ja ? "集成材・LVL・CLT" : "Engineered wood";
      case PANEL -> ja ? "パネル" : "Panel";
      case PRECUT -> ja ? "プレカット材" : "Precut";
      case OTHER -> ja ? "その他" : "Other";
    };
  }

  /** @return the code itself when the catalogue does not know it any more */
  public static String species(String code, Language language) {
    for (var species : Species.values()) {
      if (species.name().equals(code)) {
        return pick(language, species.ja(), species.en());
      }
    }
    return code;
  }

  /** @return the text itself for a grade in the owner's own words */
  public static String grade(Kind kind, String grade, Language language) {
    var names = Grades.names(kind).get(grade);
    return names == null ? grade : names.get(language == Language.JA ? 0 : 1);
  }

  /** @return null for null, as do the others below */
  public static String product(Product product, Language language) {
    return product == null ? null : pick(language, product.ja(), product.en());
  }

  public static String drying(Drying drying, Language language) {
    return drying == null ? null : pick(language, drying.ja(), drying.en());
  }

  public static String surface(Surface surface, Language language) {
    return surface == null ? null : pick(language, surface.ja(), surface.en());
  }

  public static String treatment(Treatment treatment, Language language) {
    return treatment == null ? null : pick(language, treatment.ja(), treatment.en());
  }

  /** @return null for none */
  static String marks(Wood wood, Language language) {
    return wood.marks().isEmpty() ? null : wood.marks().stream().map(m -> mark(m, language))
        .collect(Collectors.joining(pick(language, "、", "; ")));
  }

  public static String mark(Mark mark, Language language) {
    return pick(language, mark.ja(), mark.en());
  }

  /** @param code of JIS X 0401 */
  public static String prefecture(String code, Language language) {
    return Prefectures.name(code, language);
  }

  public static String unit(PriceUnit unit, Language language) {
    boolean ja = language == Language.JA;
    return switch (unit) {
      case M3 -> ja ? "円/m3" : "yen per m3";
      case PIECE -> ja ? "円/本" : "yen per piece";
      case BUNDLE -> ja ? "円/束" : "yen per bundle";
      case TSUBO -> ja ? "円/坪" : "yen per tsubo";
    };
  }

  private static String pick(Language language, String ja, String en) {
    return language == Language.JA ? ja : en;
  }
}

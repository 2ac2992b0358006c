package jp.kiba.inventory.template;

import java.math.BigDecimal;
import jp.kiba.inventory.api.Drying;
import jp.kiba.inventory.api.Product;
import jp.kiba.inventory.api.Species;
import jp.kiba.inventory.api.Surface;
import jp.kiba.kernel.api.Language;
import jp.kiba.tenancy.api.Kind;

/**
 * A lot as it is common in the trade, to show how a row is filled in.
 *
 * @param width in mm; of a log its diameter in cm
 */
record Example(Product product, String articleJa, String articleEn, Species species, String grade, BigDecimal thickness, BigDecimal width,
    BigDecimal length, Drying drying, Integer moisture, Surface surface) {

  static Example of(Kind kind) {
    return switch (kind) {
      case LOG -> new Example(null, "柱取り", "For posts", Species.SUGI, "A", null, mm("22"), mm("4000"), Drying.GREEN, null, Surface.ROUGH);
      case SAWN -> new Example(null, "柱", "Post", Species.SUGI, "TOKUITTO", mm("105"), mm("105"), mm("3000"), Drying.KD, 15, Surface.PLANED);
      case ENGINEERED -> new Example(Product.GLULAM, "管柱", "Post", Species.WHITEWOOD, "E95_F315", mm("105"), mm("105"), mm("2980"),
          Drying.KD, 12, Surface.PLANED);
      case PANEL -> new Example(Product.PLYWOOD, "構造用合板", "Structural plywood", Species.SUGI, "STRUCTURAL_SPECIAL_2", mm("12"), mm("910"),
          mm("1820"), null, null, null);
      case PRECUT -> new Example(Product.POST, "通し柱", "Through post", Species.HINOKI, "TOKUITTO", mm("120"), mm("120"), mm("6000"),
          Drying.KD, 15, Surface.PLANED);
      case OTHER -> new Example(null, "桟木", "Sticker", Species.SUGI, "UNGRADED", mm("30"), mm("40"), mm("1000"), Drying.AD, null, Surface.ROUGH);
    };
  }

  String article(Language language) {
    return language == Language.JA ? articleJa : articleEn;
  }

  private static BigDecimal mm(String value) {
    return new BigDecimal(value);
  }
}

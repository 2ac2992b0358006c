package jp.kiba.inventory.criteria;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Units of length in mm. 1 尺 is 10/33 m, 寸 and 分 a tenth and a hundredth of it; a foot is 304.8 mm. The trade cuts them to whole figures:
 * 3寸5分 is sold as 105 mm as well as 106, 6尺 of a sheet are 1,820 mm, 8 feet 2,440. So they are a range.
 */
final class Measure {
  private static final BigDecimal SHAKU_MM = BigDecimal.valueOf(10_000);
  private static final BigDecimal METRIC_SHAKU_MM = BigDecimal.valueOf(300);
  private static final BigDecimal FOOT_MM = new BigDecimal("304.8");
  private static final BigDecimal METRIC_FOOT_MM = BigDecimal.valueOf(305);

  private Measure() {}

  /** @return the smallest that is sold as so much, in mm */
  static BigDecimal least(BigDecimal figure, String unit) {
    return switch (unit) {
      case "尺", "寸", "分" -> METRIC_SHAKU_MM.multiply(shaku(figure, unit)).setScale(1, RoundingMode.FLOOR);
      case "ft", "フィート" -> FOOT_MM.multiply(figure).setScale(0, RoundingMode.FLOOR);
      default -> mm(figure, unit);
    };
  }

  /** @return the largest that is sold as so much, in mm */
  static BigDecimal most(BigDecimal figure, String unit) {
    return switch (unit) {
      case "尺" -> exact(figure).setScale(-1, RoundingMode.CEILING).setScale(0);
      case "寸", "分" -> exact(shaku(figure, unit));
      case "ft", "フィート" -> METRIC_FOOT_MM.multiply(figure);
      default -> mm(figure, unit);
    };
  }

  private static BigDecimal mm(BigDecimal figure, String unit) {
    return switch (unit) {
      case "m" -> figure.movePointRight(3);
      case "cm" -> figure.movePointRight(1);
      default -> figure;
    };
  }

  private static BigDecimal shaku(BigDecimal figure, String unit) {
    return figure.movePointLeft("寸".equals(unit) ? 1 : "分".equals(unit) ? 2 : 0);
  }

  private static BigDecimal exact(BigDecimal shaku) {
    return shaku.multiply(SHAKU_MM).divide(BigDecimal.valueOf(33), 1, RoundingMode.HALF_UP);
  }
}

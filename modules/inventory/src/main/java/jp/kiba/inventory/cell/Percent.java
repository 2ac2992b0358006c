package jp.kiba.inventory.cell;

import java.math.BigDecimal;
import jp.kiba.inventory.word.Plain;

/** A moisture: 15, 15%, 20 ％以下. */
public final class Percent {
  private static final BigDecimal MOST = BigDecimal.valueOf(200);

  private Percent() {}

  /** @param percentCell whether the cell is shown as a percentage, so that it holds 0.15 for 15 %
   *  @return whole percent, 1 to 200
   *  @throws Misread when it is none */
  public static int of(String text, boolean percentCell) {
    var plain = Plain.of(text).replaceFirst("\\s*(%|パーセント)?\\s*(以下|未満)?$", "");
    var figure = Plain.number(plain).map(f -> percentCell ? f.movePointRight(2) : f)
        .filter(f -> f.stripTrailingZeros().scale() <= 0 && f.signum() > 0 && f.compareTo(MOST) <= 0)
        .orElseThrow(() -> new Misread("inventory.cell-percent", Length.shown(text)));
    return figure.intValue();
  }
}

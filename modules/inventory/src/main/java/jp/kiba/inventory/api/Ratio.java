package jp.kiba.inventory.api;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A quantity that need not end as a decimal, such as a third of a bundle: rounded once, at the end.
 *
 * @param over the dividend
 * @param under the divisor, more than 0
 */
public record Ratio(BigDecimal over, BigDecimal under) {

  static Ratio of(BigDecimal whole) {
    return new Ratio(whole, BigDecimal.ONE);
  }

  /** @return the quantity to so many decimals, half-up: for display */
  public BigDecimal shown(int decimals) {
    return over.divide(under, decimals, RoundingMode.HALF_UP);
  }
}

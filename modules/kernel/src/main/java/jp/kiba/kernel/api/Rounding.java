package jp.kiba.kernel.api;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a figure becomes whole yen. Named, so that it can be stored beside the figure and applied again years later. */
public enum Rounding {
  FLOOR(RoundingMode.FLOOR), HALF_UP(RoundingMode.HALF_UP), CEILING(RoundingMode.CEILING);

  private final RoundingMode mode;

  Rounding(RoundingMode mode) {
    this.mode = mode;
  }

  /** @return whole yen
   *  @throws ArithmeticException beyond what a long holds */
  public long toYen(BigDecimal exact) {
    return exact.setScale(0, mode).longValueExact();
  }

  /** Of a quotient that need not end as a decimal: rounded once.
   *  @return whole yen
   *  @throws ArithmeticException beyond what a long holds */
  public long toYen(BigDecimal dividend, BigDecimal divisor) {
    return dividend.divide(divisor, 0, mode).longValueExact();
  }
}

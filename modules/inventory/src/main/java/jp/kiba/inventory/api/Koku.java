package jp.kiba.inventory.api;

import java.math.BigDecimal;

/** 石, for display only: 10 立方尺 with 1 尺 = 10/33 m, so 10 × (10/33)³ = 10000/35937 m³, and 1 m³ is 3.5937 石 exactly. */
public final class Koku {
  private static final BigDecimal PER_M3 = new BigDecimal("3.5937");

  private Koku() {}

  /** @param m3 a volume in m³
   *  @return the same in 石, exact */
  public static BigDecimal of(BigDecimal m3) {
    return m3.multiply(PER_M3);
  }
}

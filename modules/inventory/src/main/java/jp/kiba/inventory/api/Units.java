package jp.kiba.inventory.api;

import java.math.BigDecimal;

/**
 * 石, 坪 and 束: other ways to say a quantity that is kept as pieces and m³. For display; nothing is computed on from them.
 *
 * <p>By 度量衡法 (1891) 1 尺 is 10/33 m exactly. 1 石 of timber is 10 立方尺, 10 × (10/33)³ = 10000/35937 m³, so 1 m³ is
 * 3.5937 石 exactly. 1 坪 is the square of 6 尺, (60/33)² = 400/121 m², so 1 m² is 0.3025 坪 exactly.
 */
public final class Units {
  private static final BigDecimal KOKU_PER_M3 = new BigDecimal("3.5937");
  private static final BigDecimal TSUBO_PER_M2 = new BigDecimal("0.3025");
  private static final int SQUARE_MM = 6;

  private Units() {}

  /** @return 石, exact */
  public static BigDecimal koku(BigDecimal m3) {
    return m3.multiply(KOKU_PER_M3);
  }

  /** @return the m³ of so many 石 */
  public static Ratio cubicMetres(BigDecimal koku) {
    return new Ratio(koku, KOKU_PER_M3);
  }

  /** @return the face 面積 of so many pieces, width × length, in m², exact */
  public static BigDecimal face(Board board, int pieces) {
    return board.widthMm().multiply(board.lengthMm()).movePointLeft(SQUARE_MM).multiply(BigDecimal.valueOf(pieces));
  }

  /** @return 坪, exact */
  public static BigDecimal tsubo(BigDecimal m2) {
    return m2.multiply(TSUBO_PER_M2);
  }

  /** @return the m² of so many 坪 */
  public static Ratio squareMetres(BigDecimal tsubo) {
    return new Ratio(tsubo, TSUBO_PER_M2);
  }

  /** Whole bundles and what is left over. */
  public static Bundles bundles(int pieces, int piecesPerBundle) {
    return new Bundles(pieces / piecesPerBundle, pieces % piecesPerBundle);
  }

  /** @param loose pieces that make no whole bundle */
  public record Bundles(int bundles, int loose) {}
}

package jp.kiba.inventory.api;

import java.math.BigDecimal;

/**
 * What a unit price is for: one m³, one piece 本・枚, one bundle 束, or one 坪 of face.
 *
 * <p>坪 is 400/121 m² exactly: the square of 6 尺 (1 間) with 1 尺 = 10/33 m (度量衡法, 1891).
 */
public enum PriceUnit {
  M3, PIECE, BUNDLE, TSUBO;

  private static final BigDecimal TSUBO_OVER = BigDecimal.valueOf(121);
  /** 400, and 10⁶ mm² in each m². */
  private static final BigDecimal TSUBO_UNDER = BigDecimal.valueOf(400).movePointRight(6);

  /**
   * How many of this unit so many pieces are, exactly.
   *
   * @param volumeM3 the volume of the pieces by the rule that is stored with them
   * @throws NullPointerException when the wood is not sold by this unit, see {@link Wood#soldBy}
   */
  public Ratio quantity(Wood wood, int pieces, BigDecimal volumeM3) {
    var count = BigDecimal.valueOf(pieces);
    return switch (this) {
      case M3 -> new Ratio(volumeM3, BigDecimal.ONE);
      case PIECE -> new Ratio(count, BigDecimal.ONE);
      case BUNDLE -> new Ratio(count, BigDecimal.valueOf(wood.piecesPerBundle()));
      case TSUBO -> new Ratio(wood.board().widthMm().multiply(wood.board().lengthMm()).multiply(count).multiply(TSUBO_OVER), TSUBO_UNDER);
    };
  }
}

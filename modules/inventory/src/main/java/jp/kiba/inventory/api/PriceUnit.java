package jp.kiba.inventory.api;

import java.math.BigDecimal;

/** What a unit price is for: one m³, one piece 本・枚, one bundle 束, or one 坪 of face, see {@link Units}. */
public enum PriceUnit {
  M3, PIECE, BUNDLE, TSUBO;

  /**
   * How many of this unit so many pieces are, exactly.
   *
   * @param volumeM3 the volume of the pieces by the rule that is stored with them
   * @throws NullPointerException when the wood is not sold by this unit, see {@link Wood#soldBy}
   */
  public Ratio quantity(Wood wood, int pieces, BigDecimal volumeM3) {
    return switch (this) {
      case M3 -> Ratio.of(volumeM3);
      case PIECE -> Ratio.of(BigDecimal.valueOf(pieces));
      case BUNDLE -> new Ratio(BigDecimal.valueOf(pieces), BigDecimal.valueOf(wood.piecesPerBundle()));
      case TSUBO -> Ratio.of(Units.tsubo(Units.face(wood.board(), pieces)));
    };
  }
}

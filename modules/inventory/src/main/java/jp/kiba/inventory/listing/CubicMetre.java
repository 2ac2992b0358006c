package jp.kiba.inventory.listing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.inventory.api.Wood;
import jp.kiba.inventory.api.WoodColumns;

/** Prices of all units made comparable: what 1 m³ would cost. For sorting and searching; nobody pays by it. */
final class CubicMetre {
  private static final int MANY = 1000;
  private static final int SCALE = 8;

  private CubicMetre() {}

  /** @return m³ of one piece by the stored rule, over so many that a rounding per line does not matter; null without volume */
  static BigDecimal ofPiece(WoodColumns wood) {
    var volume = wood.volume(MANY).divide(BigDecimal.valueOf(MANY), SCALE, RoundingMode.HALF_UP);
    return volume.signum() == 0 ? null : volume;
  }

  /** @param yen per unit; null when on request
   *  @param pieceM3 null without volume
   *  @return yen for 1 m³, half-up; null where there is none. The projection of price lists computes the same in the database */
  static Long price(PriceUnit unit, Long yen, BigDecimal pieceM3, Wood wood) {
    if (yen == null || pieceM3 == null) {
      return null;
    }
    var units = unit.quantity(wood, MANY, pieceM3.multiply(BigDecimal.valueOf(MANY)));
    return BigDecimal.valueOf(yen).multiply(units.over()).divide(units.under().multiply(pieceM3).multiply(BigDecimal.valueOf(MANY)), 0,
        RoundingMode.HALF_UP).longValueExact();
  }
}

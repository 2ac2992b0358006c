package jp.kiba.trading.loading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * How much a vehicle takes. A load is within it when neither its volume nor its weight is more, and nothing on it is longer.
 *
 * @param m3 volume
 * @param kg weight
 * @param lengthMm of the bed
 */
public record Room(BigDecimal m3, int kg, int lengthMm) {
  /**
   * Wood that could be loaded.
   *
   * @param pieceM3 of one piece; null for what has no volume: of that nobody can tell how much fits
   * @param pieceKg of one piece
   * @param lengthMm of a piece; 0 when it has none
   * @param pieces that are to go
   */
  public record Cargo(UUID lineId, BigDecimal pieceM3, BigDecimal pieceKg, int lengthMm, int pieces) {
    /** @return so many of the same pieces */
    public Cargo times(int some) {
      return new Cargo(lineId, pieceM3, pieceKg, lengthMm, some);
    }
  }

  /** What keeps the rest from being loaded. */
  public enum Limit { VOLUME, WEIGHT, LENGTH, UNKNOWN }

  /** @param limit null when all of it fits */
  public record Loaded(UUID lineId, int pieces, Limit limit) {}

  /** Fills it, line by line in their order, each with as many pieces as still fit.
   *  @return one for each line */
  public List<Loaded> fill(List<Cargo> cargo) {
    var loaded = new ArrayList<Loaded>();
    var leftM3 = m3;
    var leftKg = BigDecimal.valueOf(kg);
    for (var one : cargo) {
      if (one.pieceM3() == null || one.pieceM3().signum() == 0) {
        loaded.add(new Loaded(one.lineId(), 0, Limit.UNKNOWN));
        continue;
      }
      if (one.lengthMm() > lengthMm) {
        loaded.add(new Loaded(one.lineId(), 0, Limit.LENGTH));
        continue;
      }
      int byVolume = fits(leftM3, one.pieceM3());
      int byWeight = fits(leftKg, one.pieceKg());
      int some = Math.min(one.pieces(), Math.min(byVolume, byWeight));
      leftM3 = leftM3.subtract(one.pieceM3().multiply(BigDecimal.valueOf(some)));
      leftKg = leftKg.subtract(one.pieceKg().multiply(BigDecimal.valueOf(some)));
      loaded.add(new Loaded(one.lineId(), some, some == one.pieces() ? null : byWeight < byVolume ? Limit.WEIGHT : Limit.VOLUME));
    }
    return loaded;
  }

  private static int fits(BigDecimal room, BigDecimal each) {
    return each.signum() == 0 ? Integer.MAX_VALUE
        : room.divide(each, 0, RoundingMode.FLOOR).min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValueExact();
  }
}

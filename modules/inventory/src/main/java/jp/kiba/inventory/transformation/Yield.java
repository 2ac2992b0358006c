package jp.kiba.inventory.transformation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Kind;

/**
 * How much of the wood is still there.
 *
 * @param volumeIn m³ that went in
 * @param volumeOut m³ that came out
 */
record Yield(BigDecimal volumeIn, BigDecimal volumeOut) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** What mills usually get, in percent of the volume; rules of thumb, for a warning only. */
  private enum Usual {
    SAWING(Kind.LOG, Kind.SAWN, 35, 75),
    PEELING(Kind.LOG, Kind.PANEL, 45, 80),
    RESAWING(Kind.SAWN, Kind.SAWN, 65, 100),
    GLUING(Kind.SAWN, Kind.ENGINEERED, 50, 95),
    CUTTING(Kind.SAWN, Kind.PRECUT, 65, 100),
    CUTTING_GLUED(Kind.ENGINEERED, Kind.PRECUT, 65, 100);

    private final Kind from;
    private final Kind to;
    private final BigDecimal least;
    private final BigDecimal most;

    Usual(Kind from, Kind to, int least, int most) {
      this.from = from;
      this.to = to;
      this.least = BigDecimal.valueOf(least);
      this.most = BigDecimal.valueOf(most);
    }
  }

  /** @return with two decimals, half-up; null when what went in has no volume */
  BigDecimal percent() {
    return volumeIn.signum() == 0 ? null : volumeOut.multiply(HUNDRED).divide(volumeIn, 2, RoundingMode.HALF_UP);
  }

  /** @throws Problem 422 when more came out than went in */
  void check() {
    if (volumeOut.compareTo(volumeIn) > 0) {
      throw Problem.refused("outputs", "inventory.yield", volumeIn.toPlainString(), volumeOut.toPlainString());
    }
  }

  /** @return whether a look at the figures is worth it; where several kinds mix, nothing is usual */
  boolean unusual(Set<Kind> in, Set<Kind> out) {
    var percent = percent();
    if (percent == null || in.size() != 1 || out.size() != 1) {
      return false;
    }
    for (var usual : Usual.values()) {
      if (in.contains(usual.from) && out.contains(usual.to)) {
        return percent.compareTo(usual.least) < 0 || percent.compareTo(usual.most) > 0;
      }
    }
    return false;
  }
}

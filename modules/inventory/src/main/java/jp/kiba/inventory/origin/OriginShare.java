package jp.kiba.inventory.origin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;

/**
 * So much of some wood is of one origin. m³ to six decimals, always rounded down: rounding never makes certified volume.
 *
 * @param certifiedM3 so much of the volume is covered by the evidence
 * @param sourceM3 what came into the company for it, before it was worked
 */
record OriginShare(UUID recordId, BigDecimal volumeM3, BigDecimal certifiedM3, BigDecimal sourceM3) {
  static final int DECIMALS = 6;

  /** @return what goes with so many pieces */
  OriginShare of(int pieces, int all) {
    var part = BigDecimal.valueOf(pieces);
    var whole = BigDecimal.valueOf(all);
    return new OriginShare(recordId, down(volumeM3, part, whole), down(certifiedM3, part, whole), down(sourceM3, part, whole));
  }

  OriginShare plus(OriginShare more) {
    return new OriginShare(recordId, volumeM3.add(more.volumeM3), certifiedM3.add(more.certifiedM3), sourceM3.add(more.sourceM3));
  }

  /** @return volume × part ÷ whole */
  static BigDecimal down(BigDecimal volume, BigDecimal part, BigDecimal whole) {
    return volume.multiply(part).divide(whole, DECIMALS, RoundingMode.DOWN);
  }
}

package jp.kiba.inventory.volume;

import java.math.BigDecimal;
import java.math.RoundingMode;
import jp.kiba.inventory.api.Koku;
import jp.kiba.inventory.api.VolumeRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A volume and how it was computed.
 *
 * @param koku the same in 石, for display, to three decimals
 */
@Schema(name = "Volume")
record VolumeView(
    @Schema(required = true) BigDecimal volumeM3,
    @Schema(required = true) String rule,
    @Schema(required = true) BigDecimal koku) {
  private static final int KOKU_DECIMALS = 3;

  static VolumeView of(VolumeRule rule, BigDecimal volumeM3) {
    return new VolumeView(volumeM3, rule.name(), Koku.of(volumeM3).setScale(KOKU_DECIMALS, RoundingMode.HALF_UP));
  }
}

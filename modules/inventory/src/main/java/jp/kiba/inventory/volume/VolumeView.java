package jp.kiba.inventory.volume;

import java.math.BigDecimal;
import java.math.RoundingMode;
import jp.kiba.inventory.api.Board;
import jp.kiba.inventory.api.Units;
import jp.kiba.inventory.api.VolumeRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A volume, how it was computed, and the quantity in the other ways that the trade says it.
 *
 * @param koku the same in 石, for display, to three decimals
 * @param tsubo the face in 坪, for display, to two decimals; null without width and length
 * @param bundles whole bundles 束; null when no pieces per bundle were given
 * @param loosePieces what makes no whole bundle; null as bundles
 */
@Schema(name = "Volume")
record VolumeView(
    @Schema(required = true) BigDecimal volumeM3,
    @Schema(required = true) String rule,
    @Schema(required = true) BigDecimal koku,
    @Schema(required = true, nullable = true) BigDecimal tsubo,
    @Schema(required = true, nullable = true) Integer bundles,
    @Schema(required = true, nullable = true) Integer loosePieces) {
  private static final int KOKU_DECIMALS = 3;
  private static final int TSUBO_DECIMALS = 2;

  /** @param board null for logs
   *  @param piecesPerBundle null when it does not come in bundles */
  static VolumeView of(VolumeRule rule, BigDecimal volumeM3, Board board, int pieces, Integer piecesPerBundle) {
    var bundles = piecesPerBundle == null ? null : Units.bundles(pieces, piecesPerBundle);
    return new VolumeView(volumeM3, rule.name(), Units.koku(volumeM3).setScale(KOKU_DECIMALS, RoundingMode.HALF_UP),
        board == null ? null : Units.tsubo(Units.face(board, pieces)).setScale(TSUBO_DECIMALS, RoundingMode.HALF_UP),
        bundles == null ? null : bundles.bundles(), bundles == null ? null : bundles.loose());
  }
}

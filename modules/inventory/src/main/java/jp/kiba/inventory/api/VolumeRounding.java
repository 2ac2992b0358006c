package jp.kiba.inventory.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a {@link VolumeRule} rounds. It differs by trade: some round every piece and multiply, some the whole line; to the
 * thousandth or to the ten-thousandth of a m³; half-up or down.
 *
 * @param decimals of a m³, 3 or 4
 */
@Schema(name = "VolumeRounding")
public record VolumeRounding(@Schema(required = true) int decimals, @Schema(required = true) Per per, @Schema(required = true) Mode mode) {
  static final VolumeRounding USUAL = new VolumeRounding(4, Per.LINE, Mode.HALF_UP);
  /** 日本農林規格 素材: the volume of a log to the third decimal 四捨五入, and the logs of a lot added up. */
  static final VolumeRounding OF_LOGS = new VolumeRounding(3, Per.PIECE, Mode.HALF_UP);

  /** What is rounded: 1本ごと every piece, which is then multiplied, or 明細ごと the line as a whole. */
  public enum Per { PIECE, LINE }

  /** 四捨五入, or 切り捨て. */
  public enum Mode {
    HALF_UP(RoundingMode.HALF_UP), FLOOR(RoundingMode.FLOOR);

    private final RoundingMode mode;

    Mode(RoundingMode mode) {
      this.mode = mode;
    }
  }

  static Stream<VolumeRounding> all() {
    return Stream.of(3, 4).flatMap(decimals -> Arrays.stream(Per.values()).flatMap(per -> Arrays.stream(Mode.values())
        .map(mode -> new VolumeRounding(decimals, per, mode))));
  }

  /** @return as in the names of rules: {@code 3-PIECE-FLOOR} */
  String name() {
    return decimals + "-" + per + "-" + mode.name().replace('_', '-');
  }

  BigDecimal apply(BigDecimal onePieceM3, int pieces) {
    var count = BigDecimal.valueOf(pieces);
    return per == Per.PIECE ? onePieceM3.setScale(decimals, mode.mode).multiply(count)
        : onePieceM3.multiply(count).setScale(decimals, mode.mode);
  }
}

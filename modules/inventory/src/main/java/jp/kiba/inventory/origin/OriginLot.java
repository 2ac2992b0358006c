package jp.kiba.inventory.origin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A lot that bears an origin.
 *
 * @param inherited it came with the wood it was made from
 */
public record OriginLot(
    @Schema(required = true) UUID lotId,
    @Schema(required = true) String lotNumber,
    @Schema(required = true) BigDecimal volumeM3,
    @Schema(required = true) BigDecimal certifiedM3,
    @Schema(required = true) boolean inherited) {

  /** As a row has it. */
  public OriginLot(UUID lotId, String lotNumber, BigDecimal volumeM3, BigDecimal certifiedM3, UUID passageId) {
    this(lotId, lotNumber, volumeM3.setScale(4, RoundingMode.HALF_UP), certifiedM3.setScale(4, RoundingMode.DOWN), passageId != null);
  }
}

package jp.kiba.inventory.origin;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.api.Legality;
import jp.kiba.inventory.api.PassedOrigin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a lot of ours comes from.
 *
 * @param legality of the whole lot, as its buyer would read it; null when nothing is attached
 * @param verifiedM3 so much of it was verified and is covered by evidence
 * @param withoutM3 so much of it has no origin
 */
@Schema(name = "LotOrigins")
record LotOriginsView(
    @Schema(required = true) BigDecimal volumeM3,
    @Schema(required = true, nullable = true) Legality legality,
    @Schema(required = true) BigDecimal verifiedM3,
    @Schema(required = true) BigDecimal withoutM3,
    @Schema(required = true) List<LotShare> shares) {

  /** One origin of the lot.
   *  @param inherited it came with the wood that the lot was made from, and stays
   *  @param removable nothing of it has left the lot yet
   *  @param passed what a buyer gets to know when the whole lot leaves */
  @Schema(name = "LotShare")
  record LotShare(
      @Schema(required = true) UUID recordId,
      @Schema(required = true) String number,
      @Schema(required = true) String supplier,
      @Schema(required = true) boolean inherited,
      @Schema(required = true) boolean removable,
      @Schema(required = true) PassedOrigin passed) {}
}

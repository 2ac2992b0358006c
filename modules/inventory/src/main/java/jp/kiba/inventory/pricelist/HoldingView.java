package jp.kiba.inventory.pricelist;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A price list that holds for a partner.
 *
 * @param how why it does; where it was agreed it holds alone
 * @param group by which group; null otherwise
 */
@Schema(name = "HoldingPriceList")
record HoldingView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String name,
    @Schema(required = true) How how,
    @Schema(required = true, nullable = true) String group,
    @Schema(required = true) LocalDate validFrom,
    @Schema(required = true, nullable = true) LocalDate validUntil) {

  /** How a list came to hold. */
  @Schema(name = "PriceListHolds")
  enum How { AGREED, NAMED, GROUP }
}

package jp.kiba.trading.enquiry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.kiba.trading.order.AskedOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answers side by side.
 *  @param cheapest for each line that has one, the cheapest of what was offered as it was asked for, by the piece: alternatives
 *      are other wood, and are not compared */
@Schema(name = "Enquiry")
record EnquiryView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String title,
    @Schema(required = true) Instant madeAt,
    @Schema(required = true) String madeBy,
    @Schema(required = true) List<AskedOrder> orders,
    @Schema(required = true) List<Cheapest> cheapest) {

  /** Of a line the cheapest offer. */
  @Schema(name = "CheapestAnswer")
  record Cheapest(
      @Schema(required = true) int lineNo,
      @Schema(required = true) UUID orderId,
      @Schema(required = true) UUID lineId) {}
}

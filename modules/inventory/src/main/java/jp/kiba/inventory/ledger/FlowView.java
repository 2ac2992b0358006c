package jp.kiba.inventory.ledger;

import java.math.BigDecimal;
import java.util.List;
import jp.kiba.inventory.lot.MovementReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A period: what was there, what came and went for which reason, and what is left. */
@Schema(name = "StockFlow")
record FlowView(
    @Schema(required = true) Quantity opening,
    @Schema(required = true) List<ReasonFlow> reasons,
    @Schema(required = true) Quantity closing) {

  /** Pieces and m³ together; both may be negative. */
  @Schema(name = "StockQuantity")
  record Quantity(@Schema(required = true) long pieces, @Schema(required = true) BigDecimal volumeM3) {
    static final Quantity NONE = new Quantity(0, BigDecimal.ZERO);

    Quantity plus(Quantity other) {
      return new Quantity(pieces + other.pieces, volumeM3.add(other.volumeM3));
    }
  }

  /** What came and what went, the latter negative. */
  @Schema(name = "ReasonFlow")
  record ReasonFlow(
      @Schema(required = true) MovementReason reason,
      @Schema(required = true) Quantity came,
      @Schema(required = true) Quantity went) {}
}

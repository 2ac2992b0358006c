package jp.kiba.trading.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a shipment arrived: every line of it. The photos are files of the order that were sent before. */
record ReceiveShipment(
    @NotNull @Min(0) Integer version,
    @Schema(nullable = true) @Size(max = 500) String note,
    @Schema(nullable = true) @Size(max = 20) List<@NotNull UUID> photos,
    @NotEmpty @Size(max = 200) List<@NotNull @Valid Line> lines) {

  /** @param receivedPieces all that arrived, damaged ones included; may be more than the delivery note says
   *  @param damagedPieces of these
   *  @param note on a difference
   *  @param closeShort nothing more of this line is expected
   *  @param stock where in our stock the undamaged pieces go; null when they go nowhere */
  @Schema(name = "ReceiveLine")
  record Line(
      @NotNull UUID lineId,
      @NotNull @Min(0) @Max(1_000_000) Integer receivedPieces,
      @Schema(nullable = true) @Min(0) @Max(1_000_000) Integer damagedPieces,
      @Schema(nullable = true) @Size(max = 300) String note,
      @NotNull Boolean closeShort,
      @Schema(nullable = true) @Valid IntoStock stock) {

    int damaged() {
      return damagedPieces == null ? 0 : damagedPieces;
    }
  }

  /** A lot of ours of the same wood, or a new one at a place.
   *  @param lotNumber of the new lot; the order's, the shipment's and the line's number when null */
  @Schema(name = "IntoStock")
  record IntoStock(
      @Schema(nullable = true) UUID lotId,
      @Schema(nullable = true) UUID placeId,
      @Schema(nullable = true) @Size(min = 1, max = 40) String lotNumber) {}
}

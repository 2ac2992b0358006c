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

/** What of a shipment arrived: every line of it. */
record ReceiveShipment(
    @NotNull @Min(0) Integer version,
    @NotEmpty @Size(max = 200) List<@NotNull @Valid Line> lines) {

  /** @param closeShort nothing more of this line is expected */
  @Schema(name = "ReceiveLine")
  record Line(@NotNull UUID lineId, @NotNull @Min(0) @Max(1_000_000) Integer receivedPieces, @NotNull Boolean closeShort) {}
}

package jp.kiba.trading.order;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jp.kiba.trading.loading.Room;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of an order a vehicle would take now, and what stays behind. Weights are estimates from the species. */
@Schema(name = "Load")
record LoadView(
    @Schema(required = true) UUID vehicleId,
    @Schema(required = true) BigDecimal capacityM3,
    @Schema(required = true) int capacityKg,
    @Schema(required = true) int bedLengthMm,
    @Schema(required = true) List<LoadLine> lines) {

  /** @param pieces that fit
   *  @param openPieces that are to be shipped
   *  @param pieceM3 null for what has no volume
   *  @param limit what keeps the rest from being loaded; null when all fits */
  @Schema(name = "LoadLine")
  record LoadLine(
      @Schema(required = true) UUID lineId,
      @Schema(required = true) int pieces,
      @Schema(required = true) int openPieces,
      @Schema(required = true, nullable = true) BigDecimal pieceM3,
      @Schema(required = true) BigDecimal pieceKg,
      @Schema(required = true) int lengthMm,
      @Schema(required = true, nullable = true) Room.Limit limit) {}
}

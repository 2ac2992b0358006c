package jp.kiba.trading.loadplan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.api.Wood;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan with what its vehicle takes. Weights are estimates from the species. */
@Schema(name = "LoadPlan")
record LoadPlanView(
    @Schema(required = true) UUID id,
    @Schema(required = true) UUID vehicleId,
    @Schema(required = true) String vehicleName,
    @Schema(required = true) BigDecimal capacityM3,
    @Schema(required = true) int capacityKg,
    @Schema(required = true) int bedLengthMm,
    @Schema(required = true) LocalDate day,
    @Schema(required = true) String note,
    @Schema(required = true) Instant changedAt,
    @Schema(required = true) String changedByName,
    @Schema(required = true) List<Line> lines,
    @Schema(required = true) int version) {

  /** @param openPieces of the line that are still to be shipped: fewer than are planned when something was shipped or called off since
   *  @param pieceM3 null for what has no volume */
  @Schema(name = "LoadPlanLine")
  record Line(
      @Schema(required = true) UUID orderId,
      @Schema(required = true) String orderNumber,
      @Schema(required = true) String buyerName,
      @Schema(required = true) String deliveryPlace,
      @Schema(required = true) UUID lineId,
      @Schema(required = true) int lineNo,
      @Schema(required = true) Wood wood,
      @Schema(required = true) int pieces,
      @Schema(required = true) int openPieces,
      @Schema(required = true, nullable = true) BigDecimal pieceM3,
      @Schema(required = true) BigDecimal pieceKg,
      @Schema(required = true) int lengthMm) {}
}

package jp.kiba.trading.loading;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A vehicle as its own company sees it. */
@Schema(name = "Vehicle")
record VehicleView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String name,
    @Schema(required = true) BigDecimal capacityM3,
    @Schema(required = true) int capacityKg,
    @Schema(required = true) int bedLengthMm,
    @Schema(required = true) boolean archived,
    @Schema(required = true) int version) {

  static VehicleView of(Vehicle v) {
    return new VehicleView(v.id, v.name, v.capacityM3, v.capacityKg, v.bedLengthMm, v.archivedAt != null, v.version);
  }
}

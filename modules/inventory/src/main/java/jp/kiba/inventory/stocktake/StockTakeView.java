package jp.kiba.inventory.stocktake;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A count and how far it is. */
@Schema(name = "StockTake")
record StockTakeView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String number,
    @Schema(required = true) UUID placeId,
    @Schema(required = true) String place,
    @Schema(required = true) StockTake.Status status,
    @Schema(required = true, nullable = true) String note,
    @Schema(required = true) Instant openedAt,
    @Schema(required = true, nullable = true) String openedBy,
    @Schema(required = true, nullable = true) Instant endedAt,
    @Schema(required = true, nullable = true) String endedBy,
    @Schema(required = true) long countedLots,
    @Schema(required = true, description = "Lots with stock at the place that are not counted, or were not when it was closed; 0 when it was cancelled") long uncountedLots,
    @Schema(required = true) long differentLots,
    @Schema(required = true) int version) {

  /** @param row of {@link StockTakes#ROW} */
  static StockTakeView of(Object[] row) {
    var take = (StockTake) row[0];
    return new StockTakeView(take.id, take.number, take.placeId, (String) row[1], take.status, take.note, take.openedAt, take.openedBy,
        take.endedAt, take.endedBy, ((Number) row[2]).longValue(), ((Number) row[take.status == StockTake.Status.OPEN ? 3 : 5]).longValue(),
        ((Number) row[4]).longValue(), take.version);
  }
}

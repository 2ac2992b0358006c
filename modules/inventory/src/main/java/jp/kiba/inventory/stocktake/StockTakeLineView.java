package jp.kiba.inventory.stocktake;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.inventory.api.Wood;
import jp.kiba.inventory.lot.Lot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A lot of the count: the book beside the yard. */
@Schema(name = "StockTakeLine")
record StockTakeLineView(
    @Schema(required = true) UUID lotId,
    @Schema(required = true) String lotNumber,
    @Schema(required = true) Wood wood,
    @Schema(required = true, description = "When it was counted; else now, or when the count was closed") int bookPieces,
    @Schema(required = true, nullable = true, description = "null: not counted") Integer countedPieces,
    @Schema(required = true) int difference,
    @Schema(required = true) BigDecimal differenceM3,
    @Schema(required = true, description = "The book has it at another place: closing brings it here") boolean elsewhere,
    @Schema(required = true, nullable = true) Instant countedAt,
    @Schema(required = true, nullable = true) String countedBy,
    @Schema(required = true, nullable = true) String note,
    @Schema(required = true) int version) {

  static StockTakeLineView of(Lot lot, StockTakeLine line, UUID placeId) {
    boolean elsewhere = !lot.placeId().equals(placeId);
    if (line == null) {
      return uncounted(lot, lot.pieces(), elsewhere);
    }
    return new StockTakeLineView(lot.id(), lot.lotNumber(), lot.wood(), line.bookPieces, line.countedPieces, line.difference(),
        lot.volumeOf(line.countedPieces).subtract(lot.volumeOf(line.bookPieces)), elsewhere, line.countedAt, line.countedBy, line.note, line.version);
  }

  /** Of a count that was closed without it. */
  static StockTakeLineView leftOut(Lot lot, UncountedLot left, UUID placeId) {
    return uncounted(lot, left.bookPieces, !lot.placeId().equals(placeId));
  }

  private static StockTakeLineView uncounted(Lot lot, int bookPieces, boolean elsewhere) {
    return new StockTakeLineView(lot.id(), lot.lotNumber(), lot.wood(), bookPieces, null, 0, BigDecimal.ZERO, elsewhere, null, null, null, 0);
  }
}

package jp.kiba.trading.order;

import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.api.Allocations.Allocated;
import jp.kiba.inventory.api.Allocations.Candidate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a seller has set aside for an order, for its own eyes.
 *
 * @param seen goes up with every change of the allocations
 */
@Schema(name = "OrderAllocation")
record AllocationView(
    @Schema(required = true) int version,
    @Schema(required = true) long seen,
    @Schema(required = true) List<AllocationLine> lines) {

  /** A line that is still to be shipped.
   *  @param openPieces what is still to be shipped of it
   *  @param mostPieces as openPieces, with the tolerance
   *  @param candidates lots of the same wood with free pieces, oldest first */
  @Schema(name = "AllocationLine")
  record AllocationLine(
      @Schema(required = true) UUID lineId,
      @Schema(required = true) int openPieces,
      @Schema(required = true) int mostPieces,
      @Schema(required = true) List<Allocated> allocated,
      @Schema(required = true) List<Candidate> candidates) {}
}

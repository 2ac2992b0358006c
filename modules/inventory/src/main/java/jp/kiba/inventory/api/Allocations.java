package jp.kiba.inventory.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kiba.inventory.api.Stock.Wanted;
import jp.kiba.kernel.api.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Pieces of the bound company's lots that are set aside for lines of trades (引当); always in the caller's transaction. */
public interface Allocations {
  /** What is set aside of a lot for a line, and what of that was shipped.
   *  @param changes goes up with whatever happens to it */
  @Schema(name = "Allocated")
  record Allocated(
      @Schema(required = true) UUID lineId,
      @Schema(required = true) UUID lotId,
      @Schema(required = true) String lotNumber,
      @Schema(required = true) String place,
      @Schema(required = true) int openPieces,
      @Schema(required = true) int shippedPieces,
      @Schema(hidden = true) @JsonIgnore long changes) {}

  /** A lot that a line may have, and how many pieces it could have of it beside what is set aside already. */
  @Schema(name = "AllocationCandidate")
  record Candidate(
      @Schema(required = true) UUID lotId,
      @Schema(required = true) String lotNumber,
      @Schema(required = true) String place,
      @Schema(required = true) Instant receivedAt,
      @Schema(required = true) String grade,
      @Schema(required = true) int freePieces) {}

  /** So many pieces of a lot for a line.
   *  @param field where it stands in the request */
  record Choice(UUID lineId, UUID lotId, int pieces, String field) {}

  /** Which lots are taken when nobody chooses: the lot that the offer came from, or the one that has lain longest. */
  @Schema(name = "AllocationWay")
  enum Way { LISTED_LOT, OLDEST_FIRST }

  /** @return what was set aside for the lines of an order, in the order in which it was */
  List<Allocated> of(UUID orderId);

  /** @return for each line the lots of the same wood, oldest first; two queries, however many lines */
  Map<UUID, List<Candidate>> candidates(List<Wanted> lines);

  /** What was chosen takes the place of all that was set aside for these lines and not shipped.
   *  @throws Problem 422 when a lot is not there, is other wood, has fewer free pieces, or a line would have more than it needs */
  void choose(List<Wanted> lines, List<Choice> choices);

  /** Sets aside what the lines still lack, as far as there is. */
  void allocate(List<Wanted> lines, Way way);
}

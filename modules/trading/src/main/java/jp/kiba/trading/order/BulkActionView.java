package jp.kiba.trading.order;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was asked for many orders, and what became of each. */
@Schema(name = "BulkAction")
record BulkActionView(
    @Schema(required = true) UUID id,
    @Schema(required = true) BulkCommand command,
    @Schema(required = true) Instant askedAt,
    @Schema(required = true) UUID jobId,
    @Schema(required = true) boolean finished,
    @Schema(required = true) List<BulkRowView> rows) {

  /** One order of it. */
  @Schema(name = "BulkRow")
  record BulkRowView(
      @Schema(required = true) UUID orderId,
      @Schema(required = true) BulkRow.Outcome outcome,
      @Schema(required = true, nullable = true, description = "Why it was refused, in the language of who asked") String problem) {}

  static BulkActionView of(BulkAction action) {
    return new BulkActionView(action.id, action.command, action.askedAt, action.jobId, action.finished(),
        action.rows.stream().map(row -> new BulkRowView(row.orderId, row.outcome, row.problem)).toList());
  }
}

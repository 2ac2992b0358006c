package jp.kiba.trading.approval;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An approval, for our own people only.
 *
 * @param lapsed whether the order has changed since: then it is of no effect
 * @param decidedFor the approver whose deputy decided
 * @param mayDecide whether this member may decide it now
 * @param mayWithdraw whether this member asked for it and it is open
 */
@Schema(name = "Approval")
record ApprovalView(
    @Schema(required = true) UUID id,
    @Schema(required = true) UUID orderId,
    @Schema(required = true, nullable = true) String orderNumber,
    @Schema(required = true) String sellerName,
    @Schema(required = true) ApprovalState state,
    @Schema(required = true) boolean lapsed,
    @Schema(required = true) long totalYen,
    @Schema(required = true) String note,
    @Schema(required = true) Instant requestedAt,
    @Schema(required = true) String requestedBy,
    @Schema(required = true, nullable = true) Instant decidedAt,
    @Schema(required = true, nullable = true) String decidedBy,
    @Schema(required = true, nullable = true) String decidedFor,
    @Schema(required = true, nullable = true) String decisionNote,
    @Schema(required = true) boolean mayDecide,
    @Schema(required = true) boolean mayWithdraw,
    @Schema(required = true) int version) {}

package jp.kiba.trading.order;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim and what was said about it. Amounts in whole yen without tax. */
@Schema(name = "Claim")
record ClaimView(
    @Schema(required = true) UUID id,
    @Schema(required = true) int claimNo,
    @Schema(required = true) UUID lineId,
    @Schema(required = true) ClaimKind kind,
    @Schema(required = true) int pieces,
    @Schema(required = true) long disputedYen,
    @Schema(required = true) ClaimStatus status,
    @Schema(required = true, nullable = true) ClaimOutcome outcome,
    @Schema(required = true, nullable = true) Long creditYen,
    @Schema(required = true) Instant openedAt,
    @Schema(required = true, nullable = true) Instant endedAt,
    @Schema(required = true) List<ClaimMessageView> messages) {

  /** @param photos ids of files of the order */
  @Schema(name = "ClaimMessage")
  record ClaimMessageView(
      @Schema(required = true) Instant at,
      @Schema(required = true) boolean byUs,
      @Schema(required = true) ClaimOccasion occasion,
      @Schema(required = true, nullable = true) ClaimOutcome outcome,
      @Schema(required = true, nullable = true) Long creditYen,
      @Schema(required = true) String text,
      @Schema(required = true) List<UUID> photos) {}

  static ClaimView of(Claim c, UUID us) {
    return new ClaimView(c.id, c.claimNo, c.lineId, c.kind, c.pieces, c.disputedYen, c.status, c.outcome, c.creditYen, c.openedAt,
        c.endedAt, c.messages.stream().map(m -> new ClaimMessageView(m.at, m.company.equals(us), m.occasion, m.outcome, m.creditYen,
            m.text, Photos.read(m.photos))).toList());
  }
}

package jp.kiba.tenancy.terms;

import java.time.Instant;
import java.util.UUID;
import jp.kiba.tenancy.api.Terms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of the terms with a partner.
 *
 * @param termsNo from 1, in the order in which they were proposed
 * @param inForce whether it is the one that holds now
 */
@Schema(name = "TermsVersion")
record TermsView(
    @Schema(required = true) UUID id,
    @Schema(required = true) int termsNo,
    @Schema(required = true) boolean proposedByUs,
    @Schema(required = true) PartnershipTerms.Status status,
    @Schema(required = true) boolean inForce,
    @Schema(required = true) Terms terms,
    @Schema(required = true) String remarks,
    @Schema(required = true) Instant proposedAt,
    @Schema(required = true, nullable = true) Instant answeredAt,
    @Schema(required = true) int version) {

  /** @param inForce id of the version that holds, or null */
  static TermsView of(PartnershipTerms t, UUID us, UUID inForce) {
    return new TermsView(t.id, t.termsNo, t.proposer.equals(us), t.status, t.id.equals(inForce), t.terms(), t.remarks,
        t.proposedAt, t.answeredAt, t.version);
  }
}

package jp.kiba.tenancy.issuer;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A customer's identity provider as operators see it. Its client's secret is never shown. */
@Schema(name = "CustomerIssuer")
record IssuerView(
    @Schema(required = true) UUID id,
    @Schema(required = true) UUID companyId,
    @Schema(required = true) String companyName,
    @Schema(required = true) IssuerSettings settings,
    @Schema(required = true) boolean secretKept,
    @Schema(required = true) IssuerState state,
    @Schema(required = true) List<Domain> domains,
    @Schema(required = true) Instant createdAt,
    @Schema(required = true) int version) {

  /** @param record the text that the company puts into the DNS as TXT, to prove that the domain is its own */
  @Schema(name = "EmailDomain")
  record Domain(
      @Schema(required = true) String domain,
      @Schema(required = true) String record,
      @Schema(required = true, nullable = true) Instant provenAt) {}
}

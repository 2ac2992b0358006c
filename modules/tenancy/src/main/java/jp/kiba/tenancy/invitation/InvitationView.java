package jp.kiba.tenancy.invitation;

import java.time.Instant;
import java.util.Set;
import jp.kiba.tenancy.api.CompanyType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the holder of a link is told before joining. */
@Schema(name = "Invitation")
record InvitationView(
    @Schema(required = true) Kind kind,
    @Schema(required = true) String companyName,
    @Schema(required = true) Set<CompanyType> types,
    @Schema(required = true) Instant expiresAt) {

  /** For a company's first administrator, or for a colleague. */
  @Schema(name = "InvitationKind")
  enum Kind { COMPANY, MEMBER }
}

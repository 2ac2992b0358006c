package jp.kiba.tenancy.operator;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The invitation's token, shown this once: only its hash is kept. */
record CompanyInvited(
    @Schema(required = true) OperatorCompany company,
    @Schema(required = true) String invitationToken,
    @Schema(required = true) Instant expiresAt) {

  @Override
  public String toString() {
    return "CompanyInvited";
  }
}

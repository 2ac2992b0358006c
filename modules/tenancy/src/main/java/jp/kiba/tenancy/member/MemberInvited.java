package jp.kiba.tenancy.member;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The invitation's token, shown this once: only its hash is kept. */
record MemberInvited(
    @Schema(required = true) MemberView member,
    @Schema(required = true) String invitationToken,
    @Schema(required = true) Instant expiresAt) {

  @Override
  public String toString() {
    return "MemberInvited";
  }
}

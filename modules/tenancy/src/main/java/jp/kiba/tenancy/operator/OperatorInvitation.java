package jp.kiba.tenancy.operator;

import java.time.Instant;
import java.util.UUID;
import jp.kiba.kernel.api.LetterState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an invitation and of its letter. Whom it went to is not kept. */
record OperatorInvitation(
    @Schema(required = true) UUID id,
    @Schema(required = true) Instant madeAt,
    @Schema(required = true) Instant expiresAt,
    @Schema(required = true) State state,
    @Schema(required = true, nullable = true) LetterState letter) {

  @Schema(name = "InvitationState")
  enum State { OPEN, USED, EXPIRED, REVOKED }
}

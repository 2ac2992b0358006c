package jp.kiba.kernel.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether the audit trail is what was once written.
 *
 * @param intact whether every link holds
 * @param checked how many entries were recomputed
 * @param seq of the last link, 0 when there is none
 * @param hash of the last link, hexadecimal; to be noted elsewhere by whoever wants to compare later
 * @param unsealed entries too new to be part of the chain
 * @param unsealedSince when the oldest of those happened, null when there is none
 * @param broken the first link that does not hold, null when all do
 */
@Schema(name = "AuditVerification")
public record AuditVerification(
    @Schema(required = true) Instant at,
    @Schema(required = true) boolean intact,
    @Schema(required = true) long checked,
    @Schema(required = true) long seq,
    @Schema(required = true) String hash,
    @Schema(required = true) long unsealed,
    @Schema(required = true, nullable = true) Instant unsealedSince,
    @Schema(required = true, nullable = true) Broken broken) {

  /** What was done to the trail. */
  @Schema(name = "AuditBreach")
  public enum Breach {
    /** The entry is not what was sealed. */
    ALTERED,
    /** An entry that was sealed here is gone. */
    REMOVED,
    /** An entry stands here that was never sealed by Kiba. */
    INSERTED,
    /** Another entry was sealed here. */
    REORDERED,
    /** The entry before was rewritten together with its seal. */
    REWRITTEN,
    /** The end of the trail is gone. */
    CUT_OFF
  }

  /**
   * @param seq the place in the chain, null for an entry that has none
   * @param entryId the entry that stands there, null when there is none
   */
  @Schema(name = "AuditBrokenLink")
  public record Broken(
      @Schema(required = true) Breach breach,
      @Schema(required = true, nullable = true) Long seq,
      @Schema(required = true, nullable = true) UUID entryId) {}
}

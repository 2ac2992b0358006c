package jp.kiba.tenancy.leaving;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.kiba.tenancy.api.Obligation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether we are leaving, or what is in the way if we wanted to.
 *
 * @param current null when we are not leaving
 * @param waitingDays how long a company waits between asking to leave and its deletion
 * @param inTheWay how many orders must come to their end first
 * @param open the newest of these, and what we have yet to settle with the other side by ourselves
 */
@Schema(name = "Leaving")
record LeavingView(
    @Schema(required = true, nullable = true) Current current,
    @Schema(required = true) int waitingDays,
    @Schema(required = true) long inTheWay,
    @Schema(required = true) List<Obligation> open) {

  /**
   * @param certificate number of the certificate of deletion to come
   * @param manifestSha256 of the last export; null until it is made
   * @param ready whether it is too late to stay
   */
  @Schema(name = "CurrentLeaving")
  record Current(
      @Schema(required = true) UUID id,
      @Schema(required = true) String certificate,
      @Schema(required = true) Instant askedAt,
      @Schema(required = true) Instant closesAt,
      @Schema(required = true, nullable = true) String manifestSha256,
      @Schema(required = true) boolean ready) {}
}

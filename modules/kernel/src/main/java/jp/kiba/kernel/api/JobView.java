package jp.kiba.kernel.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a job is.
 *
 * @param total how much there is to do, 0 when not known
 * @param result a reference to what came out, null until then
 * @param error what went wrong the last time, in a word for support; null when nothing did
 */
@Schema(name = "Job")
public record JobView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String kind,
    @Schema(required = true) State state,
    @Schema(required = true) long done,
    @Schema(required = true) long total,
    @Schema(required = true, nullable = true) String result,
    @Schema(required = true, nullable = true) String error,
    @Schema(required = true) Instant createdAt,
    @Schema(required = true, nullable = true) Instant finishedAt) {

  /** Waiting → running → done, or failed after the last attempt. */
  @Schema(name = "JobState")
  public enum State { WAITING, RUNNING, DONE, FAILED }
}

package jp.kiba.tenancy.twin;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A comparison of all twins.
 *
 * @param finishedAt null while it goes on
 * @param nightly whether it came by itself
 * @param compared how many trades and partnerships were compared
 * @param alone how many have no twin, since one of the two companies has left
 * @param books in how many books strays were looked for
 */
@Schema(name = "TwinRun")
record TwinRunView(
    @Schema(required = true) UUID id,
    @Schema(required = true) Instant startedAt,
    @Schema(required = true, nullable = true) Instant finishedAt,
    @Schema(required = true) boolean nightly,
    @Schema(required = true) long compared,
    @Schema(required = true) long alone,
    @Schema(required = true) long books,
    @Schema(required = true) long divergences) {}

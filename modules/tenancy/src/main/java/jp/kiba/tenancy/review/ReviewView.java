package jp.kiba.tenancy.review;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A reviewer's access, as its company sees it.
 *
 * @param reviewer empty once it has ended
 * @param login null until it is ordered
 * @param schema of the book; null before it is ordered
 */
@Schema(name = "Review")
record ReviewView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String reviewer,
    @Schema(required = true) String purpose,
    @Schema(required = true) Instant until,
    @Schema(required = true) ReviewState state,
    @Schema(required = true) Instant consentedAt,
    @Schema(required = true, nullable = true) String login,
    @Schema(required = true, nullable = true) String schema,
    @Schema(required = true, nullable = true) Instant madeAt,
    @Schema(required = true, nullable = true) Instant endedAt,
    @Schema(required = true, nullable = true) ReviewEnd endedWhy,
    @Schema(required = true) int version) {}

package jp.kiba.trading.revision;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version, the same on both sides. */
@Schema(name = "Revision")
record RevisionView(
    @Schema(required = true) int revisionNo,
    @Schema(required = true) Instant at,
    @Schema(required = true) boolean byUs,
    @Schema(required = true) Occasion occasion,
    @Schema(required = true, nullable = true) LocalDate validUntil,
    @Schema(required = true) String remarks,
    @Schema(required = true) Content content) {}

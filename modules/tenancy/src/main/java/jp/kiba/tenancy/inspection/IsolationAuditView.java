package jp.kiba.tenancy.inspection;

import java.time.Instant;
import java.util.UUID;
import jp.kiba.kernel.api.JobView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An audit and how far it is.
 *
 * @param holds null until it is done
 * @param found how many findings; null until it is done
 * @param looked at how many things in the catalog
 * @param tried how many times roles tried something
 */
@Schema(name = "IsolationAudit")
record IsolationAuditView(
    @Schema(required = true) UUID id,
    @Schema(required = true) Instant askedAt,
    @Schema(required = true, nullable = true) Instant finishedAt,
    @Schema(required = true, nullable = true) Boolean holds,
    @Schema(required = true, nullable = true) Integer found,
    @Schema(required = true, nullable = true) Long looked,
    @Schema(required = true, nullable = true) Long tried,
    @Schema(required = true, nullable = true) Long milliseconds,
    @Schema(required = true) JobView.State state,
    @Schema(required = true) long done,
    @Schema(required = true) long total) {}

package jp.kiba.kernel.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of the audit trail.
 *
 * @param actor our member's name, or the other company's trade name
 * @param byUs whether one of our own members acted
 * @param type name of the event, such as order.placed
 * @param changes what was changed, empty when the event says it all
 * @param seq its place in the sealed chain, null as long as it is not sealed
 */
@Schema(name = "AuditEntry")
public record AuditEntryView(
    @Schema(required = true) UUID id,
    @Schema(required = true) Instant at,
    @Schema(required = true) String type,
    @Schema(required = true) UUID subject,
    @Schema(required = true) String actor,
    @Schema(required = true) boolean byUs,
    @Schema(required = true) String detail,
    @Schema(required = true) List<AuditChange> changes,
    @Schema(required = true, nullable = true) Long seq) {}

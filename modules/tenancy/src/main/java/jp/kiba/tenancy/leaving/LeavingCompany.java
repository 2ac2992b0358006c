package jp.kiba.tenancy.leaving;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A company that is leaving, or wanted to, as the operator sees it.
 *
 * @param certificate number of the certificate of deletion to come
 * @param exportedAt when its last export was made; the book is not dropped without one
 * @param openMatters how many orders were in the way when the waiting time was over
 * @param readyAt since when the book may be dropped
 * @param revokedBy COMPANY or OPERATOR
 */
@Schema(name = "LeavingCompany")
record LeavingCompany(
    @Schema(required = true) UUID id,
    @Schema(required = true) UUID companyId,
    @Schema(required = true) String tradeName,
    @Schema(required = true) String certificate,
    @Schema(required = true) Instant askedAt,
    @Schema(required = true) Instant closesAt,
    @Schema(required = true, nullable = true) Instant exportedAt,
    @Schema(required = true) int openMatters,
    @Schema(required = true, nullable = true) Instant readyAt,
    @Schema(required = true, nullable = true) Instant revokedAt,
    @Schema(required = true, nullable = true) String revokedBy,
    @Schema(required = true) int version) {}

package jp.kiba.tenancy.support;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A company that lets the operator look at this moment. */
@Schema(name = "OpenSupport")
record OpenSupport(
    @Schema(required = true) UUID id,
    @Schema(required = true) UUID companyId,
    @Schema(required = true) String tradeName,
    @Schema(required = true) String reason,
    @Schema(required = true) Instant expiresAt) {}

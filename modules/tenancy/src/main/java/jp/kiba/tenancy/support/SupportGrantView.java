package jp.kiba.tenancy.support;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param open whether the operator may look at this moment */
@Schema(name = "SupportGrant")
record SupportGrantView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String reason,
    @Schema(required = true) Instant grantedAt,
    @Schema(required = true) Instant expiresAt,
    @Schema(required = true, nullable = true) Instant revokedAt,
    @Schema(required = true) boolean open) {}

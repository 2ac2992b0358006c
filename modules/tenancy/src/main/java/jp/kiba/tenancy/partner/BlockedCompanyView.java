package jp.kiba.tenancy.partner;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A company that we blocked, by its public name. */
@Schema(name = "BlockedCompany")
record BlockedCompanyView(
    @Schema(required = true) UUID companyId,
    @Schema(required = true) String tradeName,
    @Schema(required = true) Instant blockedAt) {}

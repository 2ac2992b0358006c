package jp.kiba.tenancy.operator;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import jp.kiba.tenancy.api.CompanyState;
import jp.kiba.tenancy.api.CompanyType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the operator sees of a company: the registry, nothing of its book. */
record OperatorCompany(
    @Schema(required = true) UUID id,
    @Schema(required = true) String tradeName,
    @Schema(required = true) String prefecture,
    @Schema(required = true) Set<CompanyType> types,
    @Schema(required = true) CompanyState state,
    @Schema(required = true) Instant invitedAt,
    @Schema(required = true) int version) {}

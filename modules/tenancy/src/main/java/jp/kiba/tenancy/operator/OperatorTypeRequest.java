package jp.kiba.tenancy.operator;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.Names;
import jp.kiba.tenancy.api.TypeRequestState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A company's wish to be of other types, with what it is now. */
record OperatorTypeRequest(
    @Schema(required = true) UUID id,
    @Schema(required = true) UUID companyId,
    @Schema(required = true) String tradeName,
    @Schema(required = true) Set<CompanyType> present,
    @Schema(required = true) Set<CompanyType> wanted,
    @Schema(required = true) String reason,
    @Schema(required = true) TypeRequestState state,
    @Schema(required = true) Instant requestedAt,
    @Schema(required = true, nullable = true) Instant answeredAt,
    @Schema(required = true) String answer,
    @Schema(required = true) int version) {

  static OperatorTypeRequest of(TypeRequest request, RegisteredCompany company) {
    return new OperatorTypeRequest(request.id, company.id, company.tradeName, Names.split(company.types, CompanyType.class),
        Names.split(request.types, CompanyType.class), request.reason, request.state, request.requestedAt, request.answeredAt,
        request.answer, request.version);
  }
}

package jp.kiba.tenancy.company;

import java.time.Instant;
import java.util.Set;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.Names;
import jp.kiba.tenancy.api.TypeRequestState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The latest request for other types, and what became of it. */
@Schema(name = "OwnTypeRequest")
record TypeRequestView(
    @Schema(required = true) Set<CompanyType> types,
    @Schema(required = true) String reason,
    @Schema(required = true) TypeRequestState state,
    @Schema(required = true) Instant requestedAt,
    @Schema(required = true, nullable = true) Instant answeredAt,
    @Schema(required = true) String answer) {

  /** From a row of the registry, times written as ISO 8601. */
  static TypeRequestView of(Object[] row) {
    return new TypeRequestView(Names.split((String) row[0], CompanyType.class), (String) row[1],
        TypeRequestState.valueOf((String) row[2]), instant(row[3]), instant(row[4]), (String) row[5]);
  }

  private static Instant instant(Object column) {
    return column == null ? null : Instant.parse((String) column);
  }
}

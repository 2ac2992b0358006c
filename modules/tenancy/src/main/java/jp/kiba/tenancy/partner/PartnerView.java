package jp.kiba.tenancy.partner;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.Names;
import jp.kiba.tenancy.api.PartnerContact;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner, or a company that wants to be one. The contact is there only while the partnership is active. */
@Schema(name = "Partner")
record PartnerView(
    @Schema(required = true) UUID id,
    @Schema(required = true) UUID companyId,
    @Schema(required = true) String tradeName,
    @Schema(required = true) String prefecture,
    @Schema(required = true) Set<CompanyType> types,
    @Schema(required = true) Partnership.Status status,
    @Schema(required = true) boolean requestedByUs,
    @Schema(required = true) String message,
    @Schema(required = true) Instant requestedAt,
    @Schema(required = true, nullable = true) Instant answeredAt,
    @Schema(required = true) int version,
    @Schema(required = true, nullable = true) PartnerContact contact) {

  /** From a row; the other company's card may be gone when it was suspended. */
  static PartnerView of(Partnership p, UUID us, String tradeName, String prefecture, String types, PartnerProfile contact) {
    return new PartnerView(p.id, p.other(us), tradeName == null ? "—" : tradeName, prefecture == null ? "" : prefecture,
        types == null ? Set.of() : Names.split(types, CompanyType.class), p.status, p.requester.equals(us), p.message,
        p.requestedAt, p.answeredAt, p.version, contact == null ? null : contact.contact(p.standing()));
  }
}

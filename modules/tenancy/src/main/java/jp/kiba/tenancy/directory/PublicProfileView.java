package jp.kiba.tenancy.directory;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.Kind;
import jp.kiba.tenancy.api.Names;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a stranger sees of a company. A person, an address or a number has no place here: see the market schema. */
@Schema(name = "CompanyCard")
public record PublicProfileView(
    @Schema(required = true) UUID companyId,
    @Schema(required = true) String tradeName,
    @Schema(required = true) String prefecture,
    @Schema(required = true) Set<CompanyType> types,
    @Schema(required = true) Set<Kind> dealsIn,
    @Schema(required = true) List<String> certifications,
    @Schema(required = true) String introduction) {

  /** From the columns of the market. */
  public PublicProfileView(UUID companyId, String tradeName, String prefecture, String types, String dealsIn,
      String certifications, String introduction) {
    this(companyId, tradeName, prefecture, Names.split(types, CompanyType.class), Names.split(dealsIn, Kind.class),
        certifications.isEmpty() ? List.of() : List.of(certifications.split("\n")), introduction);
  }
}

package jp.kiba.tenancy.company;

import java.util.Set;
import java.util.UUID;
import jp.kiba.tenancy.api.CompanyState;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.OwnDetails;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Our own company, as we see it. */
@Schema(name = "Company")
record CompanyView(
    @Schema(required = true) UUID id,
    @Schema(required = true) Set<CompanyType> types,
    @Schema(required = true) CompanyState state,
    @Schema(required = true) int version,
    @Schema(required = true) PublicProfile publicProfile,
    @Schema(required = true) OwnDetails detailedProfile,
    @Schema(required = true) boolean soleProprietor,
    @Schema(required = true) Set<ProfileWarning> warnings,
    @Schema(required = true, nullable = true) TypeRequestView typeRequest) {}

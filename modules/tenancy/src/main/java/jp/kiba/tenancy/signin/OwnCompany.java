package jp.kiba.tenancy.signin;

import java.util.UUID;
import jp.kiba.tenancy.api.CompanyState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A company that the person may speak for. */
@Schema(name = "OwnCompany")
record OwnCompany(
    @Schema(required = true) UUID id,
    @Schema(required = true) String tradeName,
    @Schema(required = true) CompanyState state,
    @Schema(required = true) Access access) {

  /** As what: MEMBER is one of the company's people, SUPPORT an operator whom its administrator let look. */
  @Schema(name = "CompanyAccess")
  enum Access { MEMBER, SUPPORT }
}

package jp.kiba.tenancy.company;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.CorporateNumber;
import jp.kiba.tenancy.api.DetailedProfile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Replaces both parts of the profile.
 *
 * @param soleProprietor 個人事業主; null is no
 */
record ChangeCompany(
    @NotNull @Min(0) Integer version,
    @Schema(nullable = true) Boolean soleProprietor,
    @NotNull @Valid PublicProfile publicProfile,
    @NotNull @Valid DetailedProfile detailedProfile) {

  boolean bySoleProprietor() {
    return Boolean.TRUE.equals(soleProprietor);
  }

  /** A company's numbers must be right; a sole proprietor's registration number is of another kind and only looked at. */
  void check() {
    if (bySoleProprietor()) {
      return;
    }
    var corporate = detailedProfile.corporateNumber();
    if (corporate != null && !CorporateNumber.isValid(corporate)) {
      throw Problem.refused("detailedProfile.corporateNumber", "tenancy.corporate-number-check");
    }
    var registration = detailedProfile.invoiceRegistrationNumber();
    if (registration != null && !CorporateNumber.isValidRegistration(registration)) {
      throw Problem.refused("detailedProfile.invoiceRegistrationNumber", "tenancy.registration-number-check");
    }
  }
}

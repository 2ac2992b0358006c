package jp.kiba.tenancy.company;

import java.util.EnumSet;
import java.util.Set;
import jp.kiba.tenancy.api.CorporateNumber;

/** What looks wrong and is not refused. */
enum ProfileWarning {
  /** The check digit does not fit: a sole proprietor's may be so. */
  CORPORATE_NUMBER, REGISTRATION_NUMBER,
  /** A corporation's registration number is T and its corporate number. */
  NUMBERS_DIFFER;

  static Set<ProfileWarning> of(String corporate, String registration, boolean soleProprietor) {
    var warnings = EnumSet.noneOf(ProfileWarning.class);
    if (corporate != null && !CorporateNumber.isValid(corporate)) {
      warnings.add(CORPORATE_NUMBER);
    }
    if (registration != null && !CorporateNumber.isValidRegistration(registration)) {
      warnings.add(REGISTRATION_NUMBER);
    }
    if (corporate != null && registration != null && !soleProprietor && !registration.equals("T" + corporate)) {
      warnings.add(NUMBERS_DIFFER);
    }
    return warnings;
  }
}

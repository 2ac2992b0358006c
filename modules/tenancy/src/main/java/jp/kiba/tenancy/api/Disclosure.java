package jp.kiba.tenancy.api;

/**
 * What may be seen of a company, by who looks. The only place that decides it: whatever tells one company of another holds
 * one of these, and only this type makes the two that say more than the market does. The architecture test sees to both.
 *
 * <table>
 * <caption>Who sees what</caption>
 * <tr><th></th><th>{@link CompanyCard}</th><th>{@link PartnerContact}</th><th>{@link OwnDetails}</th></tr>
 * <tr><td>a stranger</td><td>yes</td><td>no</td><td>no</td></tr>
 * <tr><td>a partner</td><td>yes</td><td>as it was on acceptance</td><td>no</td></tr>
 * <tr><td>oneself</td><td>yes</td><td>no</td><td>yes</td></tr>
 * </table>
 */
public sealed interface Disclosure permits CompanyCard, PartnerContact, OwnDetails {
  /** Where the one who looks stands. */
  enum Standing { STRANGER, PARTNER, SELF }

  /** @param snapshot as disclosed with the partnership; may be null
   *  @return null to anybody but a partner */
  static PartnerContact contact(Standing standing, DetailedProfile snapshot) {
    return standing != Standing.PARTNER || snapshot == null ? null
        : new PartnerContact(snapshot.legalName(), snapshot.representative(), snapshot.postalCode(), snapshot.address(),
            snapshot.phone(), snapshot.email(), snapshot.corporateNumber(), snapshot.invoiceRegistrationNumber());
  }

  /** @return null to anybody but oneself */
  static OwnDetails own(Standing standing, DetailedProfile details) {
    return standing != Standing.SELF ? null
        : new OwnDetails(details.legalName(), details.representative(), details.postalCode(), details.address(),
            details.phone(), details.email(), details.corporateNumber(), details.invoiceRegistrationNumber());
  }
}

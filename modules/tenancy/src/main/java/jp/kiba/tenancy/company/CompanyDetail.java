package jp.kiba.tenancy.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Set;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.DetailedProfile;
import jp.kiba.tenancy.api.Disclosure;
import jp.kiba.tenancy.api.Disclosure.Standing;
import jp.kiba.tenancy.api.OwnDetails;

/** What partners see of the company: one row in its own book. */
@Entity
@Table(name = "company_detail")
class CompanyDetail {
  @Id
  int id;
  @Column(name = "legal_name")
  String legalName;
  String representative;
  @Column(name = "postal_code")
  String postalCode;
  String address;
  String phone;
  String email;
  @Column(name = "corporate_number")
  String corporateNumber;
  @Column(name = "invoice_registration_number")
  String invoiceRegistrationNumber;
  @Column(name = "sole_proprietor")
  boolean soleProprietor;
  @Version
  int version;

  protected CompanyDetail() {}

  void seenAs(int seen) {
    if (seen != version) {
      throw Problem.stale();
    }
  }

  void change(DetailedProfile to, boolean bySoleProprietor) {
    soleProprietor = bySoleProprietor;
    legalName = to.legalName();
    representative = to.representative();
    postalCode = to.postalCode();
    address = to.address();
    phone = to.phone();
    email = to.email();
    corporateNumber = to.corporateNumber();
    invoiceRegistrationNumber = to.invoiceRegistrationNumber();
  }

  OwnDetails toSelf() {
    return Disclosure.own(Standing.SELF, new DetailedProfile(legalName, representative, postalCode, address, phone, email,
        corporateNumber, invoiceRegistrationNumber));
  }

  Set<ProfileWarning> warnings() {
    return ProfileWarning.of(corporateNumber, invoiceRegistrationNumber, soleProprietor);
  }
}

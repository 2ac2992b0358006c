package jp.kiba.tenancy.company;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.DetailedProfile;

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
  @Version
  int version;

  protected CompanyDetail() {}

  void seenAs(int seen) {
    if (seen != version) {
      throw Problem.stale();
    }
  }

  void change(DetailedProfile to) {
    legalName = to.legalName();
    representative = to.representative();
    postalCode = to.postalCode();
    address = to.address();
    phone = to.phone();
    email = to.email();
    corporateNumber = to.corporateNumber();
    invoiceRegistrationNumber = to.invoiceRegistrationNumber();
  }

  DetailedProfile profile() {
    return new DetailedProfile(legalName, representative, postalCode, address, phone, email, corporateNumber,
        invoiceRegistrationNumber);
  }
}

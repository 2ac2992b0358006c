package jp.kiba.tenancy.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import jp.kiba.tenancy.api.DetailedProfile;
import jp.kiba.tenancy.api.Disclosure;
import jp.kiba.tenancy.api.Disclosure.Standing;
import jp.kiba.tenancy.api.PartnerContact;

/** A company's details as disclosed with one partnership. The exchange carries it over on acceptance and takes it back at the end. */
@Entity
@Table(name = "partner_profile")
class PartnerProfile {
  @Embeddable
  static class Key {
    @Column(name = "partnership_id")
    UUID partnershipId;
    @Column(name = "company_id")
    UUID companyId;

    protected Key() {}

    Key(UUID partnershipId, UUID companyId) {
      this.partnershipId = partnershipId;
      this.companyId = companyId;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && partnershipId.equals(key.partnershipId) && companyId.equals(key.companyId);
    }

    @Override
    public int hashCode() {
      return Objects.hash(partnershipId, companyId);
    }
  }

  @EmbeddedId
  Key key;
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

  protected PartnerProfile() {}

  PartnerContact contact(Standing standing) {
    return Disclosure.contact(standing, new DetailedProfile(legalName, representative, postalCode, address, phone, email,
        corporateNumber, invoiceRegistrationNumber));
  }
}

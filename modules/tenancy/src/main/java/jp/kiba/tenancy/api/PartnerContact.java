package jp.kiba.tenancy.api;

import jp.kiba.kernel.api.Revocable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a partner disclosed, as it was on acceptance. Made by {@link Disclosure} alone; any part may be null. */
@Schema(name = "PartnerContact")
public record PartnerContact(
    @Schema(required = true, nullable = true) String legalName,
    @Schema(required = true, nullable = true) String representative,
    @Schema(required = true, nullable = true) String postalCode,
    @Schema(required = true, nullable = true) String address,
    @Schema(required = true, nullable = true) String phone,
    @Schema(required = true, nullable = true) String email,
    @Schema(required = true, nullable = true) String corporateNumber,
    @Schema(required = true, nullable = true) String invoiceRegistrationNumber) implements Disclosure, Revocable {

  @Override
  public String toString() {
    return "PartnerContact";
  }
}

package jp.kiba.tenancy.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Our own details, to ourselves. Made by {@link Disclosure} alone; any part may be null. */
@Schema(name = "OwnDetails")
public record OwnDetails(
    @Schema(required = true, nullable = true) String legalName,
    @Schema(required = true, nullable = true) String representative,
    @Schema(required = true, nullable = true) String postalCode,
    @Schema(required = true, nullable = true) String address,
    @Schema(required = true, nullable = true) String phone,
    @Schema(required = true, nullable = true) String email,
    @Schema(required = true, nullable = true) String corporateNumber,
    @Schema(required = true, nullable = true) String invoiceRegistrationNumber) implements Disclosure {

  @Override
  public String toString() {
    return "OwnDetails";
  }
}

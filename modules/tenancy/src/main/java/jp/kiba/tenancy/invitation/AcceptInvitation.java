package jp.kiba.tenancy.invitation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Joins with the identity that is signed in. */
record AcceptInvitation(
    @NotNull @Size(min = 20, max = 100) String token,
    @NotBlank @Size(max = 100) String memberName,
    @Schema(format = "email") @NotBlank @Email @Size(max = 254) String memberEmail,
    @NotNull @Pattern(regexp = "ja|en") String language) {

  @Override
  public String toString() {
    return "AcceptInvitation";
  }
}

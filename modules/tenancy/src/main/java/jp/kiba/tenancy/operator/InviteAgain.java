package jp.kiba.tenancy.operator;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sends a company another invitation; the one before is dead. The address is asked again: it was not kept. */
record InviteAgain(
    @NotNull @Min(0) Integer version,
    @Schema(format = "email") @NotBlank @Email @Size(max = 254) String administratorEmail,
    @NotNull @Pattern(regexp = "ja|en") String language) {

  @Override
  public String toString() {
    return "InviteAgain";
  }
}

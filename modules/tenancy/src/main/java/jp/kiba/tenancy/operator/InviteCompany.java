package jp.kiba.tenancy.operator;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import jp.kiba.tenancy.api.CompanyType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks a company in. Its administrator's address is kept only until the letter has gone. */
record InviteCompany(
    @NotBlank @Size(max = 100) String tradeName,
    @NotNull @Pattern(regexp = "0[1-9]|[1-3][0-9]|4[0-7]") String prefecture,
    @NotEmpty Set<@NotNull CompanyType> types,
    @Schema(format = "email") @NotBlank @Email @Size(max = 254) String administratorEmail,
    @NotNull @Pattern(regexp = "ja|en") String language) {

  @Override
  public String toString() {
    return "InviteCompany";
  }
}

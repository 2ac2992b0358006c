package jp.kiba.tenancy.member;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import jp.kiba.tenancy.api.MemberRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks a colleague in. */
record InviteMember(
    @NotBlank @Size(max = 100) String name,
    @Schema(format = "email") @NotBlank @Email @Size(max = 254) String email,
    @NotNull Set<@NotNull MemberRole> roles,
    @Schema(nullable = true) Set<@NotNull UUID> ownRoles,
    @NotNull @Pattern(regexp = "ja|en") String language) {

  /** Absent is none. */
  @Override
  public Set<UUID> ownRoles() {
    return ownRoles == null ? Set.of() : ownRoles;
  }
}

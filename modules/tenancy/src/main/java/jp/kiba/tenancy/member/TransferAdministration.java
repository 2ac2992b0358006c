package jp.kiba.tenancy.member;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;
import jp.kiba.tenancy.api.MemberRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Makes a colleague administrator and lays one's own role of it down.
 *
 * @param version of the colleague, as the caller saw it
 * @param roles what the caller is from now on, and so are ownRoles
 */
record TransferAdministration(
    @NotNull @Min(0) Integer version,
    @NotNull Set<@NotNull MemberRole> roles,
    @Schema(nullable = true) Set<@NotNull UUID> ownRoles) {

  /** Absent is none. */
  @Override
  public Set<UUID> ownRoles() {
    return ownRoles == null ? Set.of() : ownRoles;
  }
}

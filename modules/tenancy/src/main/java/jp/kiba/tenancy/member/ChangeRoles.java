package jp.kiba.tenancy.member;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;
import jp.kiba.tenancy.api.MemberRole;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Gives a member these roles instead of the ones they had. */
record ChangeRoles(
    @NotNull @Min(0) Integer version,
    @NotNull Set<@NotNull MemberRole> roles,
    @Schema(nullable = true) Set<@NotNull UUID> ownRoles) {

  /** Absent is none. */
  @Override
  public Set<UUID> ownRoles() {
    return ownRoles == null ? Set.of() : ownRoles;
  }
}

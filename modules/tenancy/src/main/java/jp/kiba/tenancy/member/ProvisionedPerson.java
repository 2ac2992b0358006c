package jp.kiba.tenancy.member;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import jp.kiba.tenancy.api.MemberRole;

/**
 * A member as the company's directory knows them.
 *
 * @param externalId the directory's own id, null when it gave none
 * @param active false when disabled; an invited member is active, too: they only have not come yet
 */
public record ProvisionedPerson(
    UUID id, String userName, String externalId, String name, String email, String language, Set<MemberRole> roles,
    Set<UUID> ownRoles, boolean active, Instant createdAt, int version) {

  @Override
  public String toString() {
    return "ProvisionedPerson " + id;
  }

  /** @param role the name of a preset, or the id of a role of the company's own */
  public boolean holds(String role) {
    return roles.stream().anyMatch(r -> r.name().equals(role)) || ownRoles.stream().anyMatch(r -> r.toString().equals(role));
  }
}

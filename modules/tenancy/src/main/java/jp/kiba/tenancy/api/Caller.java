package jp.kiba.tenancy.api;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kiba.kernel.api.Actor;
import jp.kiba.kernel.api.Tenant;

/**
 * A member behind a verified token, as the registry and the company's book know them at this moment.
 *
 * @param memberId null for an operator under a grant of the company
 * @param ownRoles those that the company made itself
 * @param permissions what the member may do now
 */
public record Caller(
    Tenant tenant, String tradeName, Set<CompanyType> types, CompanyState state,
    UUID memberId, String name, Set<MemberRole> roles,
    List<OwnRoleName> ownRoles, Set<String> permissions) {

  /** @return whether this is an operator whom the company lets look: no member, nor the company's directory, and never more than a
   *      reader */
  public boolean support() {
    return memberId == null && !permissions.contains(Permission.SCIM_PROVISION);
  }

  /** @return who acts, for the audit trail */
  public Actor actor() {
    return new Actor(memberId, name, tradeName);
  }
}

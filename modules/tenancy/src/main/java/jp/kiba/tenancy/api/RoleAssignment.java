package jp.kiba.tenancy.api;

import java.util.Set;
import java.util.UUID;

/**
 * Gives members of the bound company their roles on behalf of somebody who does not sign in, such as a directory with its
 * groups. Whoever decides which group means which role must hold it: see {@link #mayGive}.
 */
public interface RoleAssignment {
  /** @throws jp.kiba.kernel.api.Problem 403 when these roles allow what the caller may not */
  void mayGive(Caller caller, Set<MemberRole> roles, Set<UUID> ownRoles);

  /** Takes the place of the roles that the member had.
   *
   * @throws jp.kiba.kernel.api.Problem 404 when there is no such member, 409 for the last administrator, 422 for no role at all */
  void assign(UUID memberId, Set<MemberRole> roles, Set<UUID> ownRoles);
}

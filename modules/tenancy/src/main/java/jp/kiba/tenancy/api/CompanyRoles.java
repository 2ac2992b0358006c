package jp.kiba.tenancy.api;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The roles that the bound company made itself; the presets are {@link MemberRole}. Called in its transaction. */
public interface CompanyRoles {
  /** @param permissions what it grants, not yet narrowed by the company's types */
  record Role(UUID id, String name, Set<String> permissions) {}

  /** @return all of them, by name */
  List<Role> all();

  /** Holds the roles still until the transaction ends, so that nobody widens what is just being given.
   *
   * @return what these grant together, not yet narrowed
   * @throws jp.kiba.kernel.api.Problem 422 on the field {@code ownRoles} when one of them is not there */
  Set<String> permissions(Collection<UUID> ids);
}

package jp.kiba.tenancy.api;

import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Up to which sum a member of the bound company orders alone. Their own limit counts; without one the highest among those of
 * their roles that allow ordering or approving, and a role without a limit has none.
 */
public interface ApprovalLimits {
  /** A program's limit is that of the member who made its key.
   *
   * @return whole yen without tax, to the limit and including it; empty for no limit */
  OptionalLong of(UUID memberId);

  /** Somebody who may approve. @param limit up to which sum, as in {@link #of} */
  record Approver(UUID id, String name, OptionalLong limit) {}

  /** @return the active members whose roles allow approving; three queries, however many they are */
  List<Approver> approvers();
}

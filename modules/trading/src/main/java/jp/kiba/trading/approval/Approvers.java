package jp.kiba.trading.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import jp.kiba.kernel.api.Now;
import jp.kiba.tenancy.api.ApprovalLimits;
import jp.kiba.tenancy.api.Caller;
import jp.kiba.tenancy.api.Permission;

/** Who may decide: up to one's own limit, or in the place of somebody who named one the deputy; and never what one asked for oneself. */
@ApplicationScoped
class Approvers {
  @Inject
  Approvals approvals;

  @Inject
  ApprovalLimits limits;

  /** @param forName whose deputy it is; null for one who decides in person */
  record Right(String forName) {}

  /** Those whom a member may speak for now, looked up once. */
  record Powers(UUID member, boolean own, OptionalLong limit, List<Power> others) {}

  /** An approver who named the member the deputy, as far as that still holds. */
  record Power(UUID approver, String name, OptionalLong limit) {}

  Powers of(Caller caller) {
    var today = Now.today();
    var others = approvals.actingFor(caller.memberId()).stream()
        .filter(d -> !today.isBefore(d.from) && !today.isAfter(d.until))
        .flatMap(d -> limits.approver(d.approver).map(name -> new Power(d.approver, name, limits.of(d.approver))).stream()).toList();
    return new Powers(caller.memberId(), caller.permissions().contains(Permission.ORDER_APPROVE), limits.of(caller.memberId()), others);
  }

  static Optional<Right> right(Powers powers, Approval approval) {
    if (powers.member() == null || powers.member().equals(approval.requestedBy)) {
      return Optional.empty();
    }
    if (powers.own() && covers(powers.limit(), approval)) {
      return Optional.of(new Right(null));
    }
    return powers.others().stream().filter(p -> !p.approver().equals(approval.requestedBy) && covers(p.limit(), approval)).findFirst()
        .map(p -> new Right(p.name()));
  }

  private static boolean covers(OptionalLong limit, Approval approval) {
    return limit.isEmpty() || approval.totalYen <= limit.getAsLong();
  }
}

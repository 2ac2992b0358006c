package jp.kiba.trading.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
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
    var named = approvals.actingFor(caller.memberId()).stream().filter(d -> d.on(today)).map(d -> d.approver).toList();
    var others = named.isEmpty() ? List.<Power>of() : limits.approvers().stream().filter(a -> named.contains(a.id()))
        .map(a -> new Power(a.id(), a.name(), a.limit())).toList();
    return new Powers(caller.memberId(), caller.permissions().contains(Permission.ORDER_APPROVE), limits.of(caller.memberId()), others);
  }

  /** @return who may decide on it today, each once */
  Set<UUID> whoMay(Approval approval) {
    var able = limits.approvers().stream().filter(a -> !a.id().equals(approval.requestedBy) && covers(a.limit(), approval))
        .map(ApprovalLimits.Approver::id).collect(Collectors.toCollection(TreeSet::new));
    var today = Now.today();
    var deputies = approvals.deputies().stream().filter(d -> able.contains(d.approver) && d.on(today))
        .map(d -> d.member).filter(member -> !member.equals(approval.requestedBy)).toList();
    able.addAll(deputies);
    return able;
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

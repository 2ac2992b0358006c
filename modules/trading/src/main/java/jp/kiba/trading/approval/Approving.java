package jp.kiba.trading.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.ApprovalLimits;
import jp.kiba.tenancy.api.Caller;
import jp.kiba.trading.api.ApprovalEvent;

/** Asking a colleague with a higher limit, and deciding. The order itself is not touched, so its seller can notice nothing. */
@ApplicationScoped
@Transactional
class Approving {
  @Inject
  Approvals approvals;

  @Inject
  Approvers approvers;

  @Inject
  ApprovalLimits limits;

  @Inject
  Events events;

  List<ApprovalView> request(Caller caller, UUID orderId, RequestApproval command) {
    var order = approvals.order(orderId, true);
    if (order.version() != command.version()) {
      throw Problem.stale();
    }
    if (!order.undecided()) {
      throw Problem.conflict("transition-not-allowed", "trading.transition-not-allowed");
    }
    if (order.totalYen() == null) {
      throw Problem.refused("lines", "trading.price-on-request");
    }
    var limit = limits.of(caller.memberId());
    if (limit.isEmpty() || order.totalYen() <= limit.getAsLong()) {
      throw Problem.conflict("approval-not-needed", "trading.approval-not-needed");
    }
    if (approvals.standing(orderId, order.version()).open()) {
      throw Problem.conflict("approval-open", "trading.approval-open");
    }
    var approval = Approval.asked(order, command.note(), caller.actor());
    approvals.add(approval);
    events.fire(new ApprovalEvent("order.approval_requested", orderId, number(order)));
    return of(caller, orderId);
  }

  List<ApprovalView> decide(Caller caller, UUID orderId, UUID id, DecideApproval command) {
    var order = approvals.order(orderId, true);
    var approval = approvals.lock(orderId, id);
    approval.seenAs(command.version());
    var right = Approvers.right(approvers.of(caller), approval).orElseThrow(() -> Problem.forbidden("trading.may-not-approve"));
    if (order.version() != approval.orderVersion || !order.undecided()) {
      throw Problem.conflict("approval-lapsed", "trading.approval-lapsed");
    }
    if (command.decision() != DecideApproval.Decision.APPROVED && (command.note() == null || command.note().isBlank())) {
      throw Problem.refused("note", "trading.approval-reason");
    }
    approval.end(command.decision().state, caller.actor(), right.forName(), command.note());
    approvals.flush();
    events.fire(new ApprovalEvent(switch (command.decision()) {
      case APPROVED -> "order.approved";
      case SENT_BACK -> "order.approval_sent_back";
      case REJECTED -> "order.approval_rejected";
    }, orderId, number(order)));
    return of(caller, orderId);
  }

  List<ApprovalView> withdraw(Caller caller, UUID orderId, UUID id, int version) {
    var order = approvals.order(orderId, true);
    var approval = approvals.lock(orderId, id);
    approval.seenAs(version);
    if (!approval.requestedBy.equals(caller.memberId())) {
      throw Problem.forbidden("trading.may-not-approve");
    }
    approval.end(ApprovalState.WITHDRAWN, caller.actor(), null, null);
    approvals.flush();
    events.fire(new ApprovalEvent("order.approval_withdrawn", orderId, number(order)));
    return of(caller, orderId);
  }

  List<ApprovalView> of(Caller caller, UUID orderId) {
    var powers = approvers.of(caller);
    return approvals.ofOrder(orderId).stream().map(row -> view(powers, row)).toList();
  }

  /** @return what this member may decide now, the oldest first */
  List<ApprovalView> waiting(Caller caller) {
    var powers = approvers.of(caller);
    return approvals.waiting().stream().map(row -> view(powers, row)).filter(ApprovalView::mayDecide).toList();
  }

  DeputyView deputy(Caller caller) {
    return DeputyView.of(approvals.deputyOf(caller.memberId()));
  }

  DeputyView name(Caller caller, NameDeputy command) {
    if (command.from().isAfter(command.until())) {
      throw Problem.refused("until", "trading.deputy-days");
    }
    if (caller.memberId() == null || !approvals.colleague(command.memberId())) {
      throw Problem.refused("memberId", "trading.deputy-colleague");
    }
    var deputy = approvals.name(caller.memberId(), command);
    events.fire(new ApprovalEvent("approval.deputy_named", caller.memberId(), command.from() + " – " + command.until()));
    return DeputyView.of(deputy);
  }

  void noDeputy(Caller caller) {
    approvals.nobodyFor(caller.memberId());
    events.fire(new ApprovalEvent("approval.deputy_ended", caller.memberId(), ""));
  }

  private static ApprovalView view(Approvers.Powers powers, Object[] row) {
    var a = (Approval) row[0];
    boolean open = a.state == ApprovalState.REQUESTED;
    boolean lapsed = (open || a.state == ApprovalState.APPROVED) && (Integer) row[3] != a.orderVersion;
    return new ApprovalView(a.id, a.orderId, (String) row[1], (String) row[2], a.state, lapsed, a.totalYen, a.note, a.requestedAt,
        a.requestedByName, a.decidedAt, a.decidedByName, a.decidedForName, a.decisionNote,
        open && !lapsed && Approvers.right(powers, a).isPresent(), open && a.requestedBy.equals(powers.member()), a.version);
  }

  private static String number(OrderFacts order) {
    return order.number() == null ? "" : order.number();
  }
}

package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import jp.kiba.inventory.api.OriginSnapshots;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Now;
import jp.kiba.tenancy.api.ApprovalLimits;
import jp.kiba.tenancy.api.Partners;
import jp.kiba.tenancy.api.SignedIn;
import jp.kiba.trading.approval.Approvals;

/** An order as the member at hand sees it. */
@ApplicationScoped
@Transactional
class OrderViews {
  @Inject
  Orders orders;

  @Inject
  ApprovalLimits limits;

  @Inject
  Approvals approvals;

  @Inject
  Partners partners;

  @Inject
  SignedIn signedIn;

  @Inject
  OriginSnapshots snapshots;

  @Inject
  HttpServletRequest request;

  OrderView one(UUID id) {
    return of(orders.one(id));
  }

  OrderView of(Order order) {
    var caller = signedIn.caller();
    var us = caller.tenant().id();
    var commands = alone(order, caller.memberId(), CommandView.of(order, order.sideOf(us), caller.permissions(), Now.today(), Language.of(request)));
    return OrderView.of(order, us, partners.contact(order.other(us)).orElse(null), snapshots, commands);
  }

  /** What a member orders alone ends at a limit; a colleague's approval takes the place of it. */
  private List<CommandView> alone(Order order, UUID member, List<CommandView> commands) {
    boolean open = order.status == OrderStatus.DRAFT || order.status == OrderStatus.QUOTED;
    if (!open || order.totalYen == null || order.sideOf(Current.tenant().id()) != Side.PURCHASE) {
      return commands;
    }
    var limit = member == null ? OptionalLong.empty() : limits.of(member);
    var standing = approvals.standing(order.id, order.version);
    boolean over = limit.isPresent() && order.totalYen > limit.getAsLong() && !standing.covers(order.totalYen);
    var why = !over ? "trading.approval-not-needed.detail" : standing.open() ? "trading.approval-open.detail" : null;
    return commands.stream().map(c -> c.command() == OrderCommand.PLACE && over ? c.unless("trading.approval-first", Language.of(request))
        : c.command() == OrderCommand.ASK_APPROVAL && why != null ? c.unless(why, Language.of(request)) : c).toList();
  }
}

package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.api.Wood;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.ApprovalLimits;
import jp.kiba.tenancy.api.Caller;
import jp.kiba.tenancy.api.Permissions;
import jp.kiba.tenancy.api.SignedIn;
import jp.kiba.tenancy.api.Terms;
import jp.kiba.tenancy.api.TradingTerms;
import jp.kiba.trading.api.OrderEvent;
import jp.kiba.trading.revision.Occasion;

/** Changing what was confirmed: one side proposes, the other accepts or refuses. With its acceptance everything follows at once. */
@ApplicationScoped
@Transactional
class Amending {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Orders orders;

  @Inject
  Proposing proposing;

  @Inject
  Revising revising;

  @Inject
  ApprovalLimits limits;

  @Inject
  TradingTerms terms;

  @Inject
  SignedIn signedIn;

  @Inject
  Events events;

  List<Amendment> of(UUID orderId) {
    orders.one(orderId);
    // Lines and charges of all of them at once, not of each by itself.
    return em.createQuery("select a from TradeAmendment a where a.orderId = :order order by a.amendmentNo desc", Amendment.class)
        .setParameter("order", orderId).setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "a.lines")
        .setHint("eclipselink.batch", "a.charges").getResultList();
  }

  Order propose(UUID id, ProposeAmendment command) {
    var order = orders.forCommand(id, command.version());
    order.allow(OrderCommand.AMEND, us());
    var amendment = new Amendment(order, of(id).size() + 1, us(), command.reason(), command.deliverOn());
    proposing.fill(amendment, order, command, agreed(order));
    amendment.totalYen = amendment.totalOf(order, added(order, amendment));
    mayBeOurs(order, amendment);
    em.persist(amendment);
    order.amendmentAskedBy(us());
    return carried(order, OrderCommand.AMEND, order.status, command.reason(), "order.amendment_proposed");
  }

  /** @throws Problem 409 when it does not fit any more: more was shipped since, or too little is offered */
  Order accept(UUID id, UUID amendmentId, int version) {
    var order = orders.forCommand(id, version);
    order.allow(OrderCommand.ACCEPT_AMENDMENT, us());
    var amendment = open(id, amendmentId);
    mayBeOurs(order, amendment);
    amendment.change(order, added(order, amendment));
    amendment.end(ProposalStatus.ACCEPTED, null);
    order.amendmentAskedBy(null);
    revising.take(order, Occasion.AMENDMENT);
    return carried(order, OrderCommand.ACCEPT_AMENDMENT, order.afterAnswer(), null, "order.amended");
  }

  Order refuse(UUID id, UUID amendmentId, Reasoned command) {
    return end(id, amendmentId, command, OrderCommand.REFUSE_AMENDMENT, ProposalStatus.REFUSED, "order.amendment_refused");
  }

  Order withdraw(UUID id, UUID amendmentId, int version) {
    return end(id, amendmentId, new Reasoned(version, null), OrderCommand.WITHDRAW_AMENDMENT, ProposalStatus.WITHDRAWN,
        "order.amendment_withdrawn");
  }

  private Order end(UUID id, UUID amendmentId, Reasoned command, OrderCommand what, ProposalStatus how, String event) {
    var order = orders.forCommand(id, command.version());
    order.allow(what, us());
    open(id, amendmentId).end(how, command.reason());
    order.amendmentAskedBy(null);
    return carried(order, what, order.afterAnswer(), command.reason(), event);
  }

  private Order carried(Order order, OrderCommand what, OrderStatus to, String reason, String event) {
    order.step(what, us(), to, reason);
    orders.mirror(order);
    orders.hold(order);
    events.fire(new OrderEvent.Told(event, order.id, order.other(us()), order.number));
    return order;
  }

  private Amendment open(UUID orderId, UUID amendmentId) {
    var amendment = em.find(Amendment.class, amendmentId);
    if (amendment == null || !amendment.orderId.equals(orderId)) {
      throw Problem.notFound();
    }
    if (amendment.status != ProposalStatus.PROPOSED) {
      throw Problem.conflict("transition-not-allowed", "trading.transition-not-allowed");
    }
    return amendment;
  }

  private List<Line> added(Order order, Amendment amendment) {
    var agreed = agreed(order);
    return amendment.lines.stream().filter(l -> l.change == Change.ADDED)
        .map(l -> Line.agreed(order, l, proposing.read(l.wood), agreed)).toList();
  }

  /** Nobody gets past a limit, or a kind that their company does not deal in, by changing an order. */
  private void mayBeOurs(Order order, Amendment amendment) {
    var caller = signedIn.caller();
    boolean buys = order.sideOf(us()) == Side.PURCHASE;
    amendment.lines.stream().filter(l -> l.change == Change.ADDED).map(l -> proposing.read(l.wood)).forEach(w -> mayDeal(caller, buys, w));
    if (buys && amendment.totalYen > order.totalYen) {
      limits.of(Current.actor().id()).ifPresent(limit -> Order.mustNotExceed(amendment.totalYen, limit));
    }
  }

  private static void mayDeal(Caller caller, boolean buys, Wood wood) {
    if (buys && !Permissions.mayBuy(caller.types(), wood.kind())) {
      throw Problem.forbidden("trading.may-not-buy");
    }
    if (!buys && !Permissions.maySell(caller.types(), wood.kind())) {
      throw Problem.forbidden("inventory.may-not-sell");
    }
  }

  private Terms agreed(Order order) {
    return terms.inForce(order.other(us())).orElse(Terms.USUAL);
  }

  private static UUID us() {
    return Current.tenant().id();
  }
}

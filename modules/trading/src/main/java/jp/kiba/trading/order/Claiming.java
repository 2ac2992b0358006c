package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Problem;
import jp.kiba.trading.api.OrderEvent;

/** From the complaint to what both agree on. */
@ApplicationScoped
@Transactional
class Claiming {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Orders orders;

  @Inject
  Photos photos;

  @Inject
  Events events;

  List<Claim> of(UUID orderId) {
    orders.one(orderId);
    return em.createQuery("select c from TradeClaim c where c.orderId = :order order by c.claimNo desc", Claim.class)
        .setParameter("order", orderId).setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "c.messages").getResultList();
  }

  Order open(UUID id, OpenClaim command) {
    var order = orders.forCommand(id, command.version());
    order.allow(OrderCommand.CLAIM, us());
    var line = order.line(command.lineId(), "");
    var before = of(id);
    int disputed = before.stream().filter(c -> c.open() && c.lineId.equals(line.id)).mapToInt(c -> c.pieces).sum();
    // What never came was ordered all the same: short pieces count up to the order's.
    int most = Math.max(line.pieces, line.shippedPieces) - disputed;
    if (command.pieces() > most) {
      throw Problem.refused("pieces", "trading.claim-pieces", Math.max(0, most));
    }
    var claim = new Claim(id, before.size() + 1, line.id, command.kind(), command.pieces(), line.amount(command.pieces(), line.unitPriceYen));
    claim.messages.add(new ClaimMessage(claim, us(), ClaimOccasion.OPENED, command.text(), photos.kept(id, command.photos(), "photos")));
    em.persist(claim);
    order.dispute(claim);
    return carried(order, OrderCommand.CLAIM, claim, "claim.opened");
  }

  Order answer(UUID id, UUID claimId, AnswerClaim command) {
    return say(id, claimId, command.version(), OrderCommand.ANSWER_CLAIM, ClaimOccasion.ANSWERED, command.text(), "claim.answered",
        claim -> claim.answer(command.outcome(), command.creditYen()));
  }

  Order object(UUID id, UUID claimId, Reasoned command) {
    return say(id, claimId, command.version(), OrderCommand.OBJECT_TO_ANSWER, ClaimOccasion.OBJECTED, command.reason(), "claim.objected",
        Claim::object);
  }

  Order agree(UUID id, UUID claimId, int version) {
    return say(id, claimId, version, OrderCommand.AGREE_TO_ANSWER, ClaimOccasion.AGREED, null, "claim.resolved", Claim::agree);
  }

  Order withdraw(UUID id, UUID claimId, int version) {
    return say(id, claimId, version, OrderCommand.WITHDRAW_CLAIM, ClaimOccasion.WITHDRAWN, null, "claim.withdrawn", Claim::withdraw);
  }

  private Order say(UUID id, UUID claimId, int version, OrderCommand what, ClaimOccasion occasion, String text, String event,
      Consumer<Claim> rule) {
    var order = orders.forCommand(id, version);
    order.allow(what, us());
    var claim = em.find(Claim.class, claimId);
    if (claim == null || !claim.orderId.equals(id)) {
      throw Problem.notFound();
    }
    rule.accept(claim);
    claim.messages.add(new ClaimMessage(claim, us(), occasion, text, ""));
    if (!claim.open()) {
      order.settle(claim);
    }
    return carried(order, what, claim, event);
  }

  private Order carried(Order order, OrderCommand what, Claim claim, String event) {
    order.step(what, us(), order.status, null);
    orders.mirror(order);
    events.fire(new OrderEvent.Told(event, order.id, order.other(us()), order.number + " #" + claim.claimNo));
    return order;
  }

  private static UUID us() {
    return Current.tenant().id();
  }
}

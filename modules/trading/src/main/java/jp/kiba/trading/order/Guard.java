package jp.kiba.trading.order;

import java.time.LocalDate;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import jp.kiba.kernel.api.Problem;

/** What must hold of the order itself before a transition, beside its state: told beforehand as the reason, refused afterwards. */
enum Guard {
  /** An order is placed at known prices. */
  PRICED((order, today) -> order.totalYen != null, "trading.price-on-request",
      () -> Problem.refused("lines", "trading.price-on-request")),
  /** A quotation is good to the end of its last day. */
  QUOTE_VALID((order, today) -> order.quoteValidUntil == null || !order.quoteValidUntil.isBefore(today),
      "trading.quote-expired"),
  QUOTE_OVER((order, today) -> !QUOTE_VALID.holds(order, today), "trading.not-over"),
  NO_CANCELLATION_ASKED((order, today) -> order.cancellationAskedBy == null, "trading.cancellation-asked"),
  BUYER_ASKS_CANCELLATION((order, today) -> order.buyer.equals(order.cancellationAskedBy), "trading.no-cancellation-asked"),
  SELLER_ASKS_CANCELLATION((order, today) -> order.seller.equals(order.cancellationAskedBy), "trading.no-cancellation-asked"),
  NO_AMENDMENT_ASKED((order, today) -> order.amendmentAskedBy == null, "trading.amendment-asked"),
  BUYER_ASKS_AMENDMENT((order, today) -> order.buyer.equals(order.amendmentAskedBy), "trading.no-amendment-asked"),
  SELLER_ASKS_AMENDMENT((order, today) -> order.seller.equals(order.amendmentAskedBy), "trading.no-amendment-asked"),
  CLAIM_IN_TIME((order, today) -> order.receivedOn().map(day -> !day.plusDays(order.claimDays).isBefore(today)).orElse(true),
      "trading.claim-too-late"),
  CLAIM_OPEN((order, today) -> order.openClaims > 0, "trading.no-claim"),
  NO_CLAIM_OPEN((order, today) -> order.openClaims == 0, "trading.claim-open"),
  SOMETHING_OPEN((order, today) -> order.lines.stream().anyMatch(line -> line.open() > 0), "trading.nothing-open"),
  SOMETHING_ARRIVING((order, today) -> order.shipments.stream().anyMatch(shipment -> shipment.receivedAt == null),
      "trading.nothing-arriving");

  private final BiPredicate<Order, LocalDate> condition;
  private final String reason;
  private final Supplier<Problem> refusal;

  /** Refused as a conflict, in the words that it is told with beforehand. */
  Guard(BiPredicate<Order, LocalDate> condition, String key) {
    this(condition, key + ".detail", () -> Problem.conflict(key.substring("trading.".length()), key));
  }

  Guard(BiPredicate<Order, LocalDate> condition, String reason, Supplier<Problem> refusal) {
    this.condition = condition;
    this.reason = reason;
    this.refusal = refusal;
  }

  boolean holds(Order order, LocalDate today) {
    return condition.test(order, today);
  }

  /** @return key of the sentence that says what is missing */
  String reason() {
    return reason;
  }

  Problem refusal() {
    return refusal.get();
  }
}

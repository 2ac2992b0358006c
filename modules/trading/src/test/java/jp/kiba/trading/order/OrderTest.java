package jp.kiba.trading.order;

import static jp.kiba.trading.order.OrderFixtures.BUYER;
import static jp.kiba.trading.order.OrderFixtures.SELLER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.tenancy.api.Terms;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Problem;
import org.junit.jupiter.api.Test;

class OrderTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  @Test
  void a_draft_has_neither_number_nor_history() {
    var order = OrderFixtures.draft(OrderFixtures.posts(PriceUnit.M3, 78_000L), 480);
    assertThat(order.status).isEqualTo(OrderStatus.DRAFT);
    assertThat(order.number).isNull();
    assertThat(order.steps).isEmpty();
    assertThat(order.sideOf(BUYER)).isEqualTo(Side.PURCHASE);
    assertThat(order.sideOf(SELLER)).isEqualTo(Side.SALE);
    assertThat(order.other(BUYER)).isEqualTo(SELLER);
    assertThat(order.other(SELLER)).isEqualTo(BUYER);
  }

  @Test
  void another_content_takes_the_place_of_the_first() {
    var order = OrderFixtures.draft(OrderFixtures.posts(PriceUnit.PIECE, 2_600L), 10, 20);
    order.compose(new ArrayList<>(List.of(Line.of(order, 1, OrderFixtures.posts(PriceUnit.PIECE, 1_000L), 3, Terms.USUAL))), new Delivery("奈良県", null, Transport.SELLER_DELIVERS), "急ぎ");
    assertThat(order.lineCount).isEqualTo(1);
    assertThat(order.totalYen).isEqualTo(3_000L);
    assertThat(order.deliverOn).isNull();
  }

  @Test
  void the_number_is_given_once() {
    var order = OrderFixtures.in(OrderStatus.QUOTED, 10);
    order.number("2026-00002");
    assertThat(order.number).isEqualTo("2026-00001");
  }

  @Test
  void the_total_is_unknown_as_long_as_one_price_is() {
    var order = OrderFixtures.draft(OrderFixtures.posts(PriceUnit.M3, null), 100, 200);
    assertThat(order.totalYen).isNull();
    order.lines.get(0).offer(100, 80_000L, null);
    order.total();
    assertThat(order.totalYen).isNull();
    assertThat(catchThrowableOfType(Problem.class, () -> order.allow(OrderCommand.PLACE, BUYER)).fields())
        .containsExactly(new Problem.Field("lines", "trading.price-on-request", List.of()));
    order.lines.get(1).offer(200, 80_000L, null);
    order.total();
    assertThat(order.totalYen).isEqualTo(order.lines.get(0).amountYen + order.lines.get(1).amountYen);
    assertThatCode(() -> order.allow(OrderCommand.PLACE, BUYER)).doesNotThrowAnyException();
  }

  @Test
  void a_quotation_names_lines_of_the_order_only() {
    var order = OrderFixtures.in(OrderStatus.REQUESTED, 10);
    var problem = catchThrowableOfType(Problem.class,
        () -> order.line(UUID.randomUUID(), "lines[0]"));
    assertThat(problem.fields()).extracting(Problem.Field::field).containsExactly("lines[0].lineId");
  }

  @Test
  void a_quotation_is_good_to_the_end_of_its_last_day() {
    var order = OrderFixtures.in(OrderStatus.QUOTED, 10);
    order.quoteValidUntil = TODAY;
    assertThat(Guard.QUOTE_VALID.holds(order, TODAY)).isTrue();
    assertThat(Guard.QUOTE_OVER.holds(order, TODAY)).isFalse();
    assertThat(Guard.QUOTE_VALID.holds(order, TODAY.plusDays(1))).isFalse();
    assertThat(Guard.QUOTE_OVER.holds(order, TODAY.plusDays(1))).isTrue();
    order.quoteValidUntil = LocalDate.of(2026, 1, 1);
    var problem = catchThrowableOfType(Problem.class, () -> order.allow(OrderCommand.PLACE, BUYER));
    assertThat(problem.status()).isEqualTo(409);
    assertThat(problem.slug()).isEqualTo("quote-expired");
  }

  @Test
  void a_cancelled_order_cannot_be_confirmed() {
    var order = OrderFixtures.in(OrderStatus.ORDERED, 10);
    order.step(OrderCommand.CANCEL, BUYER, OrderStatus.CANCELLED, "他社で手配");
    refused(order, OrderCommand.CONFIRM, SELLER, OrderStatus.CONFIRMED);
    assertThat(order.status).isEqualTo(OrderStatus.CANCELLED);
    assertThat(order.steps).hasSize(1);
  }

  @Test
  void nobody_does_the_other_sides_part() {
    refused(OrderFixtures.in(OrderStatus.ORDERED, 10), OrderCommand.CONFIRM, BUYER, OrderStatus.CONFIRMED);
    refused(OrderFixtures.in(OrderStatus.QUOTED, 10), OrderCommand.PLACE, SELLER, OrderStatus.ORDERED);
    refused(OrderFixtures.in(OrderStatus.SHIPPING, 10), OrderCommand.RECEIVE, SELLER, OrderStatus.RECEIVED);
  }

  @Test
  void a_step_leads_where_the_table_says_and_nowhere_else() {
    refused(OrderFixtures.in(OrderStatus.ORDERED, 10), OrderCommand.CONFIRM, SELLER, OrderStatus.SHIPPING);
  }

  @Test
  void every_step_is_noted_with_the_company_that_took_it() {
    var order = OrderFixtures.in(OrderStatus.ORDERED, 10);
    order.step(OrderCommand.CONFIRM, SELLER, OrderStatus.CONFIRMED, null);
    var step = order.steps.get(0);
    assertThat(step.stepNo).isEqualTo(1);
    assertThat(step.company).isEqualTo(SELLER);
    assertThat(step.from).isEqualTo(OrderStatus.ORDERED);
    assertThat(step.to).isEqualTo(OrderStatus.CONFIRMED);
  }

  @Test
  void whoever_saw_another_version_is_told_so() {
    var order = OrderFixtures.in(OrderStatus.ORDERED, 10);
    order.version = 4;
    assertThatCode(() -> order.seenAs(4)).doesNotThrowAnyException();
    assertThat(catchThrowableOfType(Problem.class, () -> order.seenAs(3)).slug()).isEqualTo("stale");
  }

  @Test
  void what_is_not_the_doing_of_one_side_is_a_step_of_neither() {
    var order = OrderFixtures.in(OrderStatus.QUOTED, 10);
    var taken = order.systemStep(OrderCommand.EXPIRE, SELLER, OrderStatus.CANCELLED, null);
    assertThat(taken.by()).isNull();
    assertThat(order.status).isEqualTo(OrderStatus.CANCELLED);
    refused(OrderFixtures.in(OrderStatus.QUOTED, 10), OrderCommand.EXPIRE, SELLER, OrderStatus.CANCELLED);
  }

  @Test
  void a_command_tells_why_it_is_not_possible() {
    var order = OrderFixtures.draft(OrderFixtures.posts(PriceUnit.M3, null), 100);
    assertThat(told(order, OrderCommand.PLACE, "order:place")).isEqualTo(CommandView.WhyNot.GUARD);
    assertThat(told(order, OrderCommand.PLACE, "order:draft")).isEqualTo(CommandView.WhyNot.PERMISSION);
    assertThat(told(order, OrderCommand.RECEIVE, "receipt:manage")).isEqualTo(CommandView.WhyNot.STATE);
    assertThat(told(order, OrderCommand.REQUEST, "order:draft")).isNull();
  }

  private static CommandView.WhyNot told(Order order, OrderCommand command, String permission) {
    var view = CommandView.of(order, Side.PURCHASE, Set.of(permission), TODAY, Language.EN).stream()
        .filter(c -> c.command() == command).findFirst().orElseThrow();
    assertThat(view.possible()).isEqualTo(view.why() == null);
    assertThat(view.reason() == null).isEqualTo(view.possible());
    return view.why();
  }

  @Test
  void the_seller_may_keep_the_buyers_date() {
    var order = OrderFixtures.in(OrderStatus.ORDERED, 10);
    order.deliverOn(null);
    assertThat(order.deliverOn).isEqualTo(LocalDate.of(2026, 12, 1));
    order.deliverOn(TODAY);
    assertThat(order.deliverOn).isEqualTo(TODAY);
  }

  private static void refused(Order order, OrderCommand command, UUID by, OrderStatus to) {
    var problem = catchThrowableOfType(Problem.class, () -> order.step(command, by, to, null));
    assertThat(problem.status()).isEqualTo(409);
    assertThat(problem.slug()).isEqualTo("transition-not-allowed");
  }
}

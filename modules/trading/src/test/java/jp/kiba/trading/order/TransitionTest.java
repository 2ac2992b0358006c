package jp.kiba.trading.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransitionTest {
  /** Written down a second time, from the trade's point of view: who, what, in which states, and where it leads. */
  private static final List<String> EXPECTED = List.of(
      "buyer EDIT DRAFT -> DRAFT",
      "buyer DISCARD DRAFT -> nothing",
      "buyer REQUEST DRAFT -> REQUESTED",
      "buyer PLACE DRAFT QUOTED -> ORDERED",
      "buyer COUNTER QUOTED -> REQUESTED",
      "buyer SPLIT QUOTED -> QUOTED",
      "buyer ASK_APPROVAL DRAFT -> DRAFT",
      "buyer ASK_APPROVAL QUOTED -> QUOTED",
      "buyer CANCEL REQUESTED QUOTED ORDERED -> CANCELLED",
      "buyer RECEIVE SHIPPING -> SHIPPING",
      "buyer RECEIVE SHIPPING -> RECEIVED",
      "buyer AUTO_RECEIVE SHIPPING -> SHIPPING",
      "buyer AUTO_RECEIVE SHIPPING -> RECEIVED",
      "seller QUOTE REQUESTED QUOTED -> QUOTED",
      "seller DECLINE REQUESTED QUOTED ORDERED -> CANCELLED",
      "seller CONFIRM ORDERED -> CONFIRMED",
      "seller DISPATCH CONFIRMED SHIPPING -> SHIPPING",
      "seller ALLOCATE CONFIRMED -> CONFIRMED",
      "seller ALLOCATE SHIPPING -> SHIPPING",
      "buyer AMEND CONFIRMED -> CONFIRMED",
      "buyer AMEND SHIPPING -> SHIPPING",
      "seller AMEND CONFIRMED -> CONFIRMED",
      "seller AMEND SHIPPING -> SHIPPING",
      "buyer ACCEPT_AMENDMENT CONFIRMED -> CONFIRMED",
      "buyer ACCEPT_AMENDMENT SHIPPING -> SHIPPING",
      "buyer ACCEPT_AMENDMENT SHIPPING -> RECEIVED",
      "buyer REFUSE_AMENDMENT CONFIRMED -> CONFIRMED",
      "buyer REFUSE_AMENDMENT SHIPPING -> SHIPPING",
      "buyer REFUSE_AMENDMENT SHIPPING -> RECEIVED",
      "buyer WITHDRAW_AMENDMENT CONFIRMED -> CONFIRMED",
      "buyer WITHDRAW_AMENDMENT SHIPPING -> SHIPPING",
      "buyer WITHDRAW_AMENDMENT SHIPPING -> RECEIVED",
      "seller ACCEPT_AMENDMENT CONFIRMED -> CONFIRMED",
      "seller ACCEPT_AMENDMENT SHIPPING -> SHIPPING",
      "seller ACCEPT_AMENDMENT SHIPPING -> RECEIVED",
      "seller REFUSE_AMENDMENT CONFIRMED -> CONFIRMED",
      "seller REFUSE_AMENDMENT SHIPPING -> SHIPPING",
      "seller REFUSE_AMENDMENT SHIPPING -> RECEIVED",
      "seller WITHDRAW_AMENDMENT CONFIRMED -> CONFIRMED",
      "seller WITHDRAW_AMENDMENT SHIPPING -> SHIPPING",
      "seller WITHDRAW_AMENDMENT SHIPPING -> RECEIVED",
      "buyer CLAIM SHIPPING -> SHIPPING",
      "buyer CLAIM RECEIVED -> RECEIVED",
      "seller ANSWER_CLAIM SHIPPING -> SHIPPING",
      "seller ANSWER_CLAIM RECEIVED -> RECEIVED",
      "buyer OBJECT_TO_ANSWER SHIPPING -> SHIPPING",
      "buyer OBJECT_TO_ANSWER RECEIVED -> RECEIVED",
      "buyer AGREE_TO_ANSWER SHIPPING -> SHIPPING",
      "buyer AGREE_TO_ANSWER RECEIVED -> RECEIVED",
      "buyer WITHDRAW_CLAIM SHIPPING -> SHIPPING",
      "buyer WITHDRAW_CLAIM RECEIVED -> RECEIVED",
      "seller PLAN_SHIPMENT CONFIRMED -> CONFIRMED",
      "seller PLAN_SHIPMENT SHIPPING -> SHIPPING",
      "buyer ASK_CANCELLATION CONFIRMED -> CONFIRMED",
      "seller ASK_CANCELLATION CONFIRMED -> CONFIRMED",
      "buyer CANCEL_BY_CONSENT CONFIRMED -> CANCELLED",
      "seller CANCEL_BY_CONSENT CONFIRMED -> CANCELLED",
      "buyer REFUSE_CANCELLATION CONFIRMED -> CONFIRMED",
      "seller REFUSE_CANCELLATION CONFIRMED -> CONFIRMED",
      "buyer WITHDRAW_CANCELLATION CONFIRMED -> CONFIRMED",
      "seller WITHDRAW_CANCELLATION CONFIRMED -> CONFIRMED",
      "system EXPIRE QUOTED ORDERED -> CANCELLED",
      "system COMPLETE RECEIVED -> COMPLETED");

  private static final Map<String, Set<String>> OUTCOMES = outcomes();

  @Test
  void the_states_are_those_of_the_vocabulary() {
    assertThat(OrderStatus.values()).extracting(Enum::name).containsExactly(
        "DRAFT", "REQUESTED", "QUOTED", "ORDERED", "CONFIRMED", "SHIPPING", "RECEIVED", "COMPLETED", "CANCELLED");
  }

  @ParameterizedTest
  @EnumSource
  void in_every_state_each_side_may_do_what_is_expected_and_nothing_else(OrderStatus from) {
    for (var command : OrderCommand.values()) {
      for (var by : sides()) {
        var expected = OUTCOMES.getOrDefault(who(by) + " " + command + " " + from, Set.of());
        assertThat(Transition.allowed(from, command, by)).as("%s %s %s", who(by), command, from).isEqualTo(!expected.isEmpty());
        for (var to : OrderStatus.values()) {
          assertThat(Transition.find(from, command, by, to).isPresent()).as("%s %s %s -> %s", who(by), command, from, to)
              .isEqualTo(expected.contains(to.name()));
        }
        assertThat(Transition.find(from, command, by, null).isPresent()).isEqualTo(expected.contains("nothing"));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_command_belongs_to_the_sides_that_are_expected(OrderCommand command) {
    for (var by : sides()) {
      assertThat(Transition.belongsTo(command, by))
          .isEqualTo(OUTCOMES.keySet().stream().anyMatch(k -> k.startsWith(who(by) + " " + command + " ")));
    }
  }

  @Test
  void final_states_are_final() {
    assertThat(Transition.TABLE).extracting(Transition::from).doesNotContain(OrderStatus.COMPLETED, OrderStatus.CANCELLED);
  }

  @Test
  void all_other_states_can_be_left() {
    assertThat(Transition.TABLE.stream().filter(t -> t.to() != t.from()).map(Transition::from)).containsAll(
        EnumSet.complementOf(EnumSet.of(OrderStatus.COMPLETED, OrderStatus.CANCELLED)));
  }

  @Test
  void every_state_is_reached_from_the_draft() {
    var reached = EnumSet.of(OrderStatus.DRAFT);
    var open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      var here = open.remove();
      Transition.TABLE.stream().filter(t -> t.from() == here).map(Transition::to).filter(Objects::nonNull)
          .filter(reached::add).forEach(open::add);
    }
    assertThat(reached).isEqualTo(EnumSet.allOf(OrderStatus.class));
  }

  @Test
  void once_shipped_nothing_is_called_off() {
    assertThat(Transition.TABLE.stream().filter(t -> t.to() == OrderStatus.CANCELLED).map(Transition::from))
        .doesNotContain(OrderStatus.SHIPPING, OrderStatus.RECEIVED);
  }

  @Test
  void what_is_held_is_given_back_by_every_way_that_ends_it() {
    for (var row : Transition.TABLE) {
      boolean held = row.from() == OrderStatus.ORDERED || row.from() == OrderStatus.CONFIRMED;
      assertThat(row.does(Effect.RELEASES)).as("%s", row).isEqualTo(held && row.to() == OrderStatus.CANCELLED);
      assertThat(row.does(Effect.RESERVES)).as("%s", row).isEqualTo(row.command() == OrderCommand.PLACE);
    }
  }

  @Test
  void every_new_state_is_witnessed_by_a_paper() {
    assertThat(Transition.TABLE.stream().filter(t -> t.to() != null && t.to() != t.from()))
        .allSatisfy(t -> assertThat(t.paper()).as("%s", t).isNotNull());
  }

  @Test
  void one_command_has_the_same_conditions_whatever_comes_of_it() {
    for (var row : Transition.TABLE) {
      assertThat(Transition.any(row.from(), row.command(), row.by()).orElseThrow().guards()).as("%s", row).isEqualTo(row.guards());
    }
  }

  @Test
  void what_members_may_send_has_a_permission_and_what_the_system_does_has_none() {
    for (var command : OrderCommand.values()) {
      boolean onlySystem = !Transition.belongsTo(command, Side.PURCHASE) && !Transition.belongsTo(command, Side.SALE);
      if (onlySystem) {
        assertThat(command.offered()).as("%s", command).isFalse();
      }
      assertThat(command.permission() != null).isEqualTo(command.offered());
    }
  }

  private static List<Side> sides() {
    return Arrays.asList(Side.PURCHASE, Side.SALE, null);
  }

  private static String who(Side side) {
    return side == null ? "system" : side == Side.PURCHASE ? "buyer" : "seller";
  }

  /** "buyer PLACE DRAFT" to where it leads. */
  private static Map<String, Set<String>> outcomes() {
    var outcomes = new TreeMap<String, Set<String>>();
    for (var line : EXPECTED) {
      var sides = line.split(" -> ");
      var words = List.of(sides[0].split(" "));
      for (var from : words.subList(2, words.size())) {
        outcomes.computeIfAbsent(words.get(0) + " " + words.get(1) + " " + from, k -> new TreeSet<>()).add(sides[1]);
      }
    }
    return outcomes;
  }
}

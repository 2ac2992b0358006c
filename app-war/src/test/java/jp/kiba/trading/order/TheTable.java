package jp.kiba.trading.order;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The table of transitions in words, for tests that look at the server from outside. */
public final class TheTable {
  private TheTable() {}

  public static List<String> states() {
    return Arrays.stream(OrderStatus.values()).map(Enum::name).toList();
  }

  /** Commands that members send. */
  public static List<String> commands() {
    return Arrays.stream(OrderCommand.values()).filter(OrderCommand::offered).map(Enum::name).toList();
  }

  public static String permission(String command) {
    return OrderCommand.valueOf(command).permission();
  }

  public static boolean allows(String state, String command, boolean buyer) {
    return Transition.allowed(OrderStatus.valueOf(state), OrderCommand.valueOf(command), side(buyer));
  }

  public static boolean belongsTo(String command, boolean buyer) {
    return Transition.belongsTo(OrderCommand.valueOf(command), side(buyer));
  }

  /** @return whether the row has a condition beside the state */
  public static boolean guarded(String state, String command, boolean buyer) {
    return row(state, command, buyer).map(row -> !row.guards().isEmpty()).orElse(false);
  }

  private static Optional<Transition> row(String state, String command, boolean buyer) {
    return Transition.any(OrderStatus.valueOf(state), OrderCommand.valueOf(command), side(buyer));
  }

  private static Side side(boolean buyer) {
    return buyer ? Side.PURCHASE : Side.SALE;
  }
}

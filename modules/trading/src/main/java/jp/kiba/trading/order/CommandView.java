package jp.kiba.trading.order;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Messages;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether this member may do that to the order now, and if not, why, in words to show. */
@Schema(name = "Command")
record CommandView(
    @Schema(required = true) OrderCommand command,
    @Schema(required = true) boolean possible,
    @Schema(required = true, nullable = true) WhyNot why,
    @Schema(required = true, nullable = true) String reason) {

  /** The state forbids it, or the member lacks the permission, or something of the order itself is missing. */
  enum WhyNot { STATE, PERMISSION, GUARD }

  /** @return every command that this side ever sends, in the order of the vocabulary */
  static List<CommandView> of(Order order, Side side, Set<String> permissions, LocalDate today, Language language) {
    return Arrays.stream(OrderCommand.values()).filter(OrderCommand::offered).filter(c -> Transition.belongsTo(c, side))
        .map(c -> of(c, order, side, permissions, today, language)).toList();
  }

  private static CommandView of(OrderCommand command, Order order, Side side, Set<String> permissions, LocalDate today,
      Language language) {
    var row = Transition.any(order.status, command, side);
    if (row.isEmpty()) {
      return not(command, WhyNot.STATE, "trading.not-in-state", language);
    }
    if (!permissions.contains(command.permission())) {
      return not(command, WhyNot.PERMISSION, "trading.not-permitted", language);
    }
    return row.get().guards().stream().filter(g -> !g.holds(order, today)).findFirst()
        .map(g -> not(command, WhyNot.GUARD, g.reason(), language)).orElseGet(() -> new CommandView(command, true, null, null));
  }

  /** @return the same, or that it is not possible for this reason; what was impossible already stays so for its own */
  CommandView unless(String reasonKey, Language language) {
    return possible ? not(command, WhyNot.GUARD, reasonKey, language) : this;
  }

  private static CommandView not(OrderCommand command, WhyNot why, String key, Language language) {
    return new CommandView(command, false, why, Messages.text(language, key, List.of()));
  }
}

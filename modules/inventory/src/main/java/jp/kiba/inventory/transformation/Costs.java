package jp.kiba.inventory.transformation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the inputs cost, shared out among the outputs. */
final class Costs {
  private Costs() {}

  /** In proportion to the volumes, whole yen, nothing lost: each gets what is due up to it, less what those before it got.
   *  @param costs of the inputs, null where one is not known
   *  @return empty when one is not known, or there is no volume to go by */
  static Optional<List<Long>> carry(List<Long> costs, List<BigDecimal> volumes) {
    var volume = volumes.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (costs.stream().anyMatch(Objects::isNull) || volume.signum() == 0) {
      return Optional.empty();
    }
    var total = BigDecimal.valueOf(costs.stream().mapToLong(Long::longValue).sum());
    var shares = new ArrayList<Long>();
    var soFar = BigDecimal.ZERO;
    long given = 0;
    for (var one : volumes) {
      soFar = soFar.add(one);
      long due = total.multiply(soFar).divide(volume, 0, RoundingMode.DOWN).longValueExact();
      shares.add(due - given);
      given = due;
    }
    return Optional.of(shares);
  }
}

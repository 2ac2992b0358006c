package jp.kiba.trading.amount;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * What lines and charges come to. Consumption tax rates are 10, 8 and 0 %; a discount is split over the rates by their net amounts,
 * the odd yen to the largest; tax is rounded once per rate, down (国税庁 インボイス制度 Q&A: 一の適格請求書につき税率ごとに1回).
 *
 * @param netYen without tax
 * @param rates those that occur, the highest first
 */
public record Amounts(long netYen, List<RateTotal> rates) {

  /** An amount and its rate.
   *  @param yen without tax; negative for a discount
   *  @param percent null for a discount, which is split */
  public record Part(long yen, Integer percent) {}

  /** @param parts lines and charges
   *  @throws ArithmeticException beyond what a long holds */
  public static Amounts of(List<Part> parts) {
    var nets = new TreeMap<Integer, Long>(Comparator.reverseOrder());
    long discount = 0;
    for (var part : parts) {
      if (part.percent() == null) {
        discount = Math.subtractExact(discount, part.yen());
      } else {
        nets.merge(part.percent(), part.yen(), Math::addExact);
      }
    }
    takeOff(nets, discount);
    long net = nets.values().stream().reduce(0L, Math::addExact);
    return new Amounts(net, nets.entrySet().stream().map(e -> new RateTotal(e.getKey(), e.getValue(), tax(e.getValue(), e.getKey()))).toList());
  }

  public long taxYen() {
    return rates.stream().mapToLong(RateTotal::taxYen).sum();
  }

  private static void takeOff(TreeMap<Integer, Long> nets, long discount) {
    if (discount == 0) {
      return;
    }
    if (nets.isEmpty()) {
      nets.put(10, -discount);
      return;
    }
    var all = nets.values().stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    long left = discount;
    int largest = nets.entrySet().stream().max(Comparator.comparingLong(java.util.Map.Entry<Integer, Long>::getValue)
        .thenComparing(java.util.Map.Entry::getKey)).orElseThrow().getKey();
    for (var rate : nets.entrySet()) {
      long share = all.signum() == 0 ? 0
          : BigInteger.valueOf(discount).multiply(BigInteger.valueOf(rate.getValue())).divide(all).longValueExact();
      rate.setValue(rate.getValue() - share);
      left -= share;
    }
    nets.merge(largest, -left, Math::addExact);
  }

  private static long tax(long net, int percent) {
    return Math.floorDiv(Math.multiplyExact(net, percent), 100);
  }
}

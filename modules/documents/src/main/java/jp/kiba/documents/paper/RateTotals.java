package jp.kiba.documents.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.kiba.kernel.api.Rounding;

/**
 * 税率ごとの合計: tax is computed once for each rate of an invoice, from the sum, and rounded once; never line by line. Source: 消費税法
 * 第57条の4 第1項 第5号, 消費税法施行令 第70条の10.
 */
public final class RateTotals {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private RateTotals() {}

  /**
   * @param rounding of the seller; what is negative is rounded by its size, so that a credit note mirrors its invoice
   * @return highest rate first; only rates that occur
   */
  public static List<RateTotal> of(List<PaperLine> lines, List<PaperCharge> charges, Rounding rounding) {
    var net = new TreeMap<Integer, Long>(Comparator.reverseOrder());
    Stream.concat(lines.stream(), charges.stream().filter(c -> !c.overAllRates()))
        .forEach(t -> net.merge(t.taxPercent(), t.netYen(), Long::sum));
    charges.stream().filter(PaperCharge::overAllRates).forEach(c -> spread(net, c));
    return net.entrySet().stream().map(e -> new RateTotal(e.getKey(), e.getValue(), tax(e.getValue(), e.getKey(), rounding))).toList();
  }

  /** Over the rates by what was sold at each; the odd yen to the largest. With nothing sold yet, at its own rate. */
  private static void spread(Map<Integer, Long> net, PaperCharge discount) {
    long whole = net.values().stream().mapToLong(Long::longValue).sum();
    if (whole <= 0) {
      net.merge(discount.taxPercent(), discount.netYen(), Long::sum);
      return;
    }
    var largestLast = new ArrayList<>(net.entrySet());
    largestLast.sort(Map.Entry.comparingByValue());
    long left = discount.netYen();
    for (int i = 0; i < largestLast.size() - 1; i++) {
      var share = largestLast.get(i);
      long part = BigDecimal.valueOf(discount.netYen()).multiply(BigDecimal.valueOf(share.getValue()))
          .divideToIntegralValue(BigDecimal.valueOf(whole)).longValueExact();
      net.merge(share.getKey(), part, Long::sum);
      left -= part;
    }
    net.merge(largestLast.get(largestLast.size() - 1).getKey(), left, Long::sum);
  }

  private static long tax(long net, int percent, Rounding rounding) {
    long size = rounding.toYen(BigDecimal.valueOf(Math.abs(net)).multiply(BigDecimal.valueOf(percent)), HUNDRED);
    return net < 0 ? -size : size;
  }
}

package jp.kiba.trading.enquiry;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import jp.kiba.trading.enquiry.EnquiryView.Cheapest;
import jp.kiba.trading.order.Answer;
import jp.kiba.trading.order.AskedOrder;

/** Which answer is the cheapest for each line. Prices may be for different units, so it is the amount by the piece that counts. */
final class Comparison {
  private record Bid(UUID order, AskedOrder.AskedLine line) {
    /** Amount over pieces, without dividing: a × q against b × p. */
    static final Comparator<Bid> CHEAPEST = (a, b) -> BigInteger.valueOf(a.line.amountYen()).multiply(BigInteger.valueOf(b.line.pieces()))
        .compareTo(BigInteger.valueOf(b.line.amountYen()).multiply(BigInteger.valueOf(a.line.pieces())));
  }

  private Comparison() {}

  static List<Cheapest> of(List<AskedOrder> orders) {
    var bids = new TreeMap<Integer, List<Bid>>();
    for (var order : orders) {
      order.lines().stream().filter(l -> order.valid() && !l.dropped() && l.amountYen() != null && l.answer() != Answer.ALTERNATIVE)
          .forEach(l -> bids.computeIfAbsent(l.lineNo(), n -> new ArrayList<>()).add(new Bid(order.id(), l)));
    }
    // Of two that cost the same, the one that has more of it; then the one that was asked first.
    return bids.entrySet().stream().map(e -> {
      var best = e.getValue().stream().min(Bid.CHEAPEST.thenComparing((Bid b) -> -b.line().pieces())).orElseThrow();
      return new Cheapest(e.getKey(), best.order(), best.line().id());
    }).toList();
  }
}

package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.kiba.inventory.api.Offer;
import jp.kiba.inventory.api.Wood;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Caller;
import jp.kiba.tenancy.api.Permissions;
import jp.kiba.tenancy.api.Terms;
import jp.kiba.tenancy.api.TradingTerms;

/** What a seller says to each line: so many at that price, none, or something else instead. */
@ApplicationScoped
class Answering {
  @Inject
  Picking picking;

  @Inject
  TradingTerms terms;

  void answer(Caller caller, Order order, List<QuoteOrder.Line> answers) {
    var agreed = terms.inForce(order.buyer).orElse(Terms.USUAL);
    var offers = picking.find(answers.stream().map(a -> a.alternative() == null ? null : a.alternative().listingId()).toList());
    var answered = new HashSet<UUID>();
    for (int i = 0; i < answers.size(); i++) {
      var at = "lines[" + i + "]";
      var said = answers.get(i);
      var line = order.line(said.lineId(), at);
      if (!answered.add(line.id)) {
        throw Problem.refused(at + ".lineId", "trading.line-twice");
      }
      if (said.refuses()) {
        line.decline();
      } else {
        line.offer(pieces(line, said, at), said.unitPriceYen(), said.taxPercent());
      }
      // What was offered instead is another answer: only the latest stands.
      order.lines.stream().filter(l -> line.id.equals(l.alternativeTo) && answers.stream().noneMatch(a -> a.lineId().equals(l.id)))
          .forEach(l -> l.drop(true));
      if (said.alternative() != null) {
        instead(caller, order, line, said.alternative(), new Instead(at + ".alternative", agreed, offers));
      }
    }
  }

  private static int pieces(Line line, QuoteOrder.Line said, String at) {
    int pieces = said.pieces() == null ? line.asked() : said.pieces();
    if (pieces > line.asked()) {
      throw Problem.refused(at + ".pieces", "trading.more-than-asked", line.asked());
    }
    return pieces;
  }

  private record Instead(String at, Terms agreed, Map<UUID, Offer> offers) {}

  private static void instead(Caller caller, Order order, Line line, QuoteOrder.Alternative other, Instead how) {
    if ((other.listingId() == null) == (other.wood() == null)) {
      throw Problem.refused(how.at + ".wood", "trading.listing-or-wood");
    }
    if (line.alternativeTo != null) {
      throw Problem.refused(how.at, "trading.alternative-to-alternative");
    }
    var made = other.listingId() != null ? listed(caller, order, other, how) : described(order, other, how);
    if (!Permissions.maySell(caller.types(), made.wood.wood().kind())) {
      throw Problem.forbidden("trading.may-not-sell");
    }
    made.alternativeTo = line.id;
    made.answer = Answer.ALTERNATIVE;
    made.offer(other.pieces(), other.unitPriceYen(), other.taxPercent());
    order.lines.add(made);
  }

  private static Line listed(Caller caller, Order order, QuoteOrder.Alternative other, Instead how) {
    var offer = how.offers.get(other.listingId());
    if (offer == null || !offer.sellerId().equals(caller.tenant().id())) {
      throw Problem.refused(how.at + ".listingId", "trading.no-such-listing");
    }
    var line = Line.of(order, order.lines.size() + 1, offer, other.pieces(), how.agreed);
    if (other.priceUnit() != null) {
      offer.wood().checkUnit(other.priceUnit(), how.at + ".priceUnit");
      line.priceUnit = other.priceUnit();
    }
    return line;
  }

  private static Line described(Order order, QuoteOrder.Alternative other, Instead how) {
    Wood wood = other.wood().check(how.at + ".wood.");
    if (other.priceUnit() != null) {
      wood.checkUnit(other.priceUnit(), how.at + ".priceUnit");
    }
    return Line.free(order, order.lines.size() + 1, wood, other.description(), other.priceUnit(), other.pieces(), how.agreed);
  }
}

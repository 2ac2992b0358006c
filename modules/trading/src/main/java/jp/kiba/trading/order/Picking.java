package jp.kiba.trading.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kiba.inventory.api.Offer;
import jp.kiba.inventory.api.Offers;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Caller;
import jp.kiba.tenancy.api.Partners;
import jp.kiba.tenancy.api.Permissions;
import jp.kiba.tenancy.api.Terms;
import jp.kiba.tenancy.api.TradingTerms;

/** From what a draft asks for to the lines it gets: at the prices that the server knows. */
@ApplicationScoped
class Picking {
  @Inject
  Offers offers;

  @Inject
  Partners partners;

  @Inject
  TradingTerms terms;

  /**
   * What is asked for.
   *
   * @param offers for each line, null for one in words
   */
  record Picked(UUID seller, List<DraftLine> wanted, List<Offer> offers) {}

  /** @param seller null when a listing says who it is
   *  @return lines of one seller who is our partner, and of kinds that we may buy
   *  @throws Problem 422 that names the line, 403 for a kind that is not ours to buy, 409 when the two are not partners */
  Picked pick(Caller caller, UUID seller, List<DraftLine> wanted) {
    var byId = find(wanted.stream().map(DraftLine::listingId).toList());
    var found = new ArrayList<Offer>();
    var from = seller;
    for (int i = 0; i < wanted.size(); i++) {
      var offer = one(caller, wanted.get(i), "lines[" + i + "]", byId);
      if (offer != null && from != null && !from.equals(offer.sellerId())) {
        throw Problem.refused("lines[" + i + "].listingId", "trading.one-seller");
      }
      from = offer == null ? from : offer.sellerId();
      found.add(offer);
    }
    if (from == null) {
      throw Problem.refused("sellerId", "trading.seller-needed");
    }
    if (!partners.active(from)) {
      throw Problem.conflict("not-partners", "trading.not-partners");
    }
    return new Picked(from, wanted, found);
  }

  private Offer one(Caller caller, DraftLine line, String at, Map<UUID, Offer> byId) {
    if ((line.listingId() == null) == (line.wood() == null)) {
      throw Problem.refused(at + ".wood", "trading.listing-or-wood");
    }
    if (line.listingId() == null) {
      line.wood().check(at + ".wood.");
      if (line.priceUnit() != null) {
        line.wood().checkUnit(line.priceUnit(), at + ".priceUnit");
      }
      mayBuy(caller, line.wood().kind());
      return null;
    }
    var offer = byId.get(line.listingId());
    if (offer == null) {
      throw Problem.refused(at + ".listingId", "trading.no-such-listing");
    }
    if (offer.sellerId().equals(caller.tenant().id())) {
      throw Problem.refused(at + ".listingId", "trading.own-listing");
    }
    mayBuy(caller, offer.wood().kind());
    Quantities.check(offer, line.pieces(), at);
    return offer;
  }

  private static void mayBuy(Caller caller, jp.kiba.tenancy.api.Kind kind) {
    if (!Permissions.mayBuy(caller.types(), kind)) {
      throw Problem.forbidden("trading.may-not-buy");
    }
  }

  /** @param listings may hold nulls and the same one twice */
  Map<UUID, Offer> find(List<UUID> listings) {
    var ids = listings.stream().filter(Objects::nonNull).distinct().toList();
    return ids.isEmpty() ? Map.of() : offers.find(ids).stream().collect(Collectors.toMap(Offer::listingId, Function.identity()));
  }

  List<Line> lines(Order order, Picked picked) {
    var agreed = terms.inForce(order.seller).orElse(Terms.USUAL);
    var lines = new ArrayList<Line>();
    for (int i = 0; i < picked.wanted().size(); i++) {
      var wanted = picked.wanted().get(i);
      var offer = picked.offers().get(i);
      lines.add(offer == null
          ? Line.free(order, i + 1, wanted.wood(), wanted.words(), wanted.priceUnit(), wanted.pieces(), agreed)
          : Line.of(order, i + 1, offer, wanted.pieces(), agreed));
    }
    return lines;
  }
}

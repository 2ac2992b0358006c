package jp.kiba.trading.order;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import jp.kiba.inventory.api.Offer;
import jp.kiba.inventory.api.Offers;
import jp.kiba.inventory.api.VolumeRule;
import jp.kiba.inventory.api.Wood;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Terms;

/** Makes of what somebody asks for an amendment that fits the order: no line below what was shipped, nothing changed twice. */
@ApplicationScoped
class Proposing {
  private static final Set<Integer> RATES = Set.of(0, 8, 10);

  @Inject
  Offers offers;

  @Inject
  ObjectMapper json;

  /** @throws Problem 422 that names the field */
  void fill(Amendment amendment, Order order, ProposeAmendment command, Terms terms) {
    for (int i = 0; i < command.lines().size(); i++) {
      var wanted = command.lines().get(i);
      var field = "lines[" + i + "]";
      if (wanted.lineId() == null) {
        amendment.lines.add(added(amendment, order, wanted, terms, field));
      } else {
        change(amendment, order.line(wanted.lineId(), field), wanted, field);
      }
    }
    for (int i = 0; i < command.charges().size(); i++) {
      charge(amendment, order, command.charges().get(i), "charges[" + i + "]");
    }
    if (amendment.changesNothing()) {
      throw Problem.refused("lines", "trading.amendment-changes-nothing");
    }
  }

  private static void change(Amendment amendment, Line line, ProposeAmendment.Line wanted, String field) {
    if (amendment.lines.stream().anyMatch(l -> l.lineId.equals(line.id))) {
      throw Problem.refused(field + ".lineId", "trading.line-twice");
    }
    if (wanted.pieces() == null) {
      line.mayBecome(null, field);
      amendment.lines.add(AmendmentLine.dropped(amendment, line));
      return;
    }
    long yen = wanted.unitPriceYen() == null ? line.unitPriceYen : wanted.unitPriceYen();
    if (wanted.pieces() != line.pieces || yen != line.unitPriceYen) {
      line.mayBecome(wanted.pieces(), field);
      amendment.lines.add(AmendmentLine.changed(amendment, line, wanted.pieces(), yen));
    }
  }

  private AmendmentLine added(Amendment amendment, Order order, ProposeAmendment.Line wanted, Terms terms, String field) {
    needed(field + ".pieces", wanted.pieces());
    needed(field + ".unitPriceYen", wanted.unitPriceYen());
    if (wanted.listingId() == null) {
      var wood = needed(field + ".wood", wanted.wood()).check(field + ".wood.");
      wood.checkUnit(needed(field + ".priceUnit", wanted.priceUnit()), field + ".priceUnit");
      return AmendmentLine.added(amendment, null, write(wood), VolumeRule.forLine(terms.volumeRule(), wood, VolumeRule.currentFor(wood).name()),
          wanted.priceUnit(), wanted.pieces(), wanted.unitPriceYen());
    }
    Offer offer = offers.find(List.of(wanted.listingId())).stream().filter(o -> o.sellerId().equals(order.seller)).findFirst()
        .orElseThrow(() -> Problem.refused(field + ".listingId", "trading.no-such-listing"));
    return AmendmentLine.added(amendment, offer.listingId(), write(offer.wood()),
        VolumeRule.forLine(terms.volumeRule(), offer.wood(), offer.volumeRule()), offer.priceUnit(), wanted.pieces(), wanted.unitPriceYen());
  }

  private static void charge(Amendment amendment, Order order, ProposeAmendment.Charged wanted, String field) {
    if (wanted.chargeId() != null) {
      var charge = order.charge(wanted.chargeId(), field);
      if (amendment.charges.stream().anyMatch(c -> c.chargeId.equals(charge.id))) {
        throw Problem.refused(field + ".chargeId", "trading.line-twice");
      }
      var after = wanted.amountYen() == null ? null : new Charge(order, charge.kind, charge.label, wanted.amountYen(), charge.taxPercent);
      if (after == null || after.amountYen != charge.amountYen) {
        amendment.charges.add(new AmendmentCharge(amendment, charge, after));
      }
      return;
    }
    int percent = wanted.taxPercent() == null ? 10 : wanted.taxPercent();
    if (!RATES.contains(percent)) {
      throw Problem.refused(field + ".taxPercent", "trading.tax-rate");
    }
    amendment.charges.add(new AmendmentCharge(amendment, null, new Charge(order, needed(field + ".kind", wanted.kind()),
        wanted.label() == null ? "" : wanted.label(), needed(field + ".amountYen", wanted.amountYen()), percent)));
  }

  private static <V> V needed(String field, V value) {
    if (value == null) {
      throw Problem.refused(field, "trading.amendment-needs-this");
    }
    return value;
  }

  private String write(Wood wood) {
    try {
      return json.writeValueAsString(wood);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  Wood read(String wood) {
    try {
      return json.readValue(wood, Wood.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("wood that was agreed on cannot be read", e);
    }
  }
}

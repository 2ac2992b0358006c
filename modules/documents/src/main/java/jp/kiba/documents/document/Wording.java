package jp.kiba.documents.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kiba.documents.letterhead.Styling.Style;
import jp.kiba.documents.paper.Fact;
import jp.kiba.documents.paper.Paper;
import jp.kiba.documents.paper.PaperCharge;
import jp.kiba.documents.paper.PaperKind;
import jp.kiba.documents.paper.PaperLine;
import jp.kiba.documents.paper.PaperWords;
import jp.kiba.documents.paper.Party;
import jp.kiba.inventory.api.WoodNames;
import jp.kiba.tenancy.api.PartnerContact;
import jp.kiba.tenancy.api.Partners;
import jp.kiba.tenancy.api.Terms;
import jp.kiba.trading.api.TradePaper;

/** Words a paper of an order. The issuer is the bound company. */
@ApplicationScoped
public class Wording {
  /** What is agreed on by them says how it is paid, too. */
  private static final Set<PaperKind> OFFERS = Set.of(PaperKind.QUOTATION, PaperKind.PURCHASE_ORDER, PaperKind.ORDER_CONFIRMATION);

  @Inject
  Partners partners;

  @Inject
  WoodNames names;

  /** @param number as printed
   *  @param shipments that it asks for, or that it goes with; null for the whole order
   *  @param terms of payment
   *  @param payBy null on what asks for no money */
  Paper of(Due due, TradePaper trade, List<TradePaper.Shipment> shipments, Style style, String number, LocalDate on, Terms terms, LocalDate payBy,
      String replaced) {
    var words = new PaperWords(style.language());
    var kind = due.kind();
    var lines = shipments == null ? trade.lines().stream().map(l -> ordered(kind, l, words, style)).toList()
        : shipments.stream().flatMap(s -> lines(kind, s, style).stream()).toList();
    var charges = kind == PaperKind.QUOTATION_REQUEST || kind == PaperKind.CANCELLATION || due.shipmentId() != null ? List.<PaperCharge>of()
        : kind.isAboutMoney() ? Invoiced.charges(trade, shipments)
        : trade.charges().stream().map(c -> new PaperCharge(null, null, c.label(), c.amountYen(), c.taxPercent(), c.overAllRates())).toList();
    return new Paper(kind, style.language(), number, on, style.issuer(), recipient(trade.other(due.issuer()), trade), facts(kind, trade, shipments, terms, payBy, replaced, words),
        lines, charges, style.taxRounding(), trade.ending() == null ? null : trade.ending().reason(), remarks(kind, trade, style),
        kind == PaperKind.INVOICE ? style.bank() : null, null);
  }

  private Party recipient(UUID company, TradePaper trade) {
    var known = company.equals(trade.buyer()) ? trade.buyerName() : trade.sellerName();
    return recipient(company, known);
  }

  /** As disclosed to the partner; who is none any more is called by the name that is known. */
  public Party recipient(UUID company, String known) {
    var contact = partners.contact(company);
    return new Party(contact.map(PartnerContact::legalName).filter(Objects::nonNull).orElse(known), null,
        contact.map(PartnerContact::postalCode).orElse(null), contact.map(PartnerContact::address).orElse(null), null,
        contact.map(PartnerContact::invoiceRegistrationNumber).orElse(null));
  }

  private PaperLine ordered(PaperKind kind, TradePaper.Line line, PaperWords words, Style style) {
    boolean priced = kind != PaperKind.QUOTATION_REQUEST;
    return new PaperLine(null, null, article(line, style), null, names.grade(line.wood(), style.language()),
        names.size(line.wood(), style.language()), line.pieces(), null, line.volumeM3(), priced ? line.unitPriceYen() : null,
        words.text("unit." + line.priceUnit()), priced ? line.amountYen() : null, line.taxPercent());
  }

  /** What nothing of arrived is not asked for. */
  public List<PaperLine> lines(PaperKind kind, TradePaper.Shipment shipment, Style style) {
    var words = new PaperWords(style.language());
    return shipment.lines().stream().filter(l -> !kind.isAboutMoney() || l.receivedPieces() != null && l.receivedPieces() > 0)
        .map(l -> shipped(kind, shipment, l, words, style)).toList();
  }

  private PaperLine shipped(PaperKind kind, TradePaper.Shipment shipment, TradePaper.Shipped shipped, PaperWords words, Style style) {
    var line = shipped.line();
    boolean received = kind != PaperKind.DELIVERY_NOTE;
    boolean billed = kind.isAboutMoney();
    return new PaperLine(billed ? shipment.receivedOn() : null, shipment.number(), article(line, style),
        kind == PaperKind.DELIVERY_NOTE ? shipped.origin() : null, names.grade(line.wood(), style.language()),
        names.size(line.wood(), style.language()), billed ? shipped.receivedPieces() : shipped.pieces(), shipped.receivedPieces(),
        received ? shipped.receivedM3() : shipped.volumeM3(), line.unitPriceYen(), words.text("unit." + line.priceUnit()),
        received ? shipped.receivedYen() : shipped.amountYen(), line.taxPercent());
  }

  private String article(TradePaper.Line line, Style style) {
    return line.description() != null ? line.description() : names.article(line.wood(), style.language());
  }

  private static List<Fact> facts(PaperKind kind, TradePaper trade, List<TradePaper.Shipment> shipments, Terms terms,
      LocalDate payBy, String replaced, PaperWords words) {
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("order", trade.number()));
    if (kind == PaperKind.QUOTATION) {
      facts.add(day("validUntil", trade.quoteValidUntil(), words));
    }
    if (shipments != null && !kind.isAboutMoney()) {
      var one = shipments.get(0);
      facts.addAll(List.of(new Fact("shipment", one.number()), day("dispatchedOn", one.dispatchedOn(), words), new Fact("vehicle", one.vehicle())));
      facts.add(kind == PaperKind.GOODS_RECEIPT ? day("receivedOn", one.receivedOn(), words) : new Fact("deliveryPlace", trade.deliveryPlace()));
    } else if (kind == PaperKind.CANCELLATION) {
      facts.add(day("cancelledOn", trade.ending().on(), words));
    } else if (!kind.isAboutMoney()) {
      facts.addAll(List.of(day("deliverOn", trade.deliverOn(), words), new Fact("deliveryPlace", trade.deliveryPlace())));
    }
    if (OFFERS.contains(kind)) {
      facts.add(new Fact("payment", words.payment(terms)));
    }
    facts.add(day("due", payBy, words));
    facts.add(new Fact("replaces", replaced));
    return facts;
  }

  private static Fact day(String label, LocalDate day, PaperWords words) {
    return new Fact(label, day == null ? null : words.day(day));
  }

  private static String remarks(PaperKind kind, TradePaper trade, Style style) {
    boolean theirs = kind == PaperKind.QUOTATION_REQUEST || kind == PaperKind.PURCHASE_ORDER || kind == PaperKind.ORDER_CONFIRMATION;
    return String.join("\n", Stream.of(theirs ? trade.remarks() : null, style.remarks()).filter(t -> t != null && !t.isBlank()).toList());
  }
}

package jp.kiba.documents.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kiba.documents.document.Commission;
import jp.kiba.documents.document.Invoiced;
import jp.kiba.documents.document.LastInvoice;
import jp.kiba.documents.document.PayDay;
import jp.kiba.documents.document.Wording;
import jp.kiba.documents.letterhead.Styling;
import jp.kiba.documents.letterhead.Styling.Style;
import jp.kiba.documents.paper.Balance;
import jp.kiba.documents.paper.Fact;
import jp.kiba.documents.paper.Paper;
import jp.kiba.documents.paper.PaperCharge;
import jp.kiba.documents.paper.PaperKind;
import jp.kiba.documents.paper.PaperLine;
import jp.kiba.documents.paper.PaperWords;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Payment;
import jp.kiba.tenancy.api.Terms;
import jp.kiba.tenancy.api.TradingTerms;
import jp.kiba.trading.api.TradePaper;
import jp.kiba.trading.api.TradePaper.Shipment;
import jp.kiba.trading.api.TradePapers;

/** Closes a month: what each partner received up to a day, and what of it is on no invoice. */
@ApplicationScoped
@Transactional
class Closing {
  /** What nobody invoiced for longer than that is found by hand, and not by the month. */
  private static final int MONTHS_BACK = 12;

  @Inject
  TradePapers trades;

  @Inject
  TradingTerms terms;

  @Inject
  Invoiced invoiced;

  @Inject
  LastInvoice last;

  @Inject
  Wording wording;

  @Inject
  Styling styling;

  /** What all months have in common, or have each: asked for once, however many there are. */
  private record Books(Style style, Map<UUID, List<Shipment>> open, Map<UUID, Terms> agreed, Map<UUID, LastInvoice.Account> before) {
    /** Days of a month only; who has agreed on something else closes as is usual. */
    Terms terms(UUID partner) {
      return Optional.ofNullable(agreed.get(partner)).filter(t -> t.payment() == Payment.MONTHLY).orElse(Terms.USUAL);
    }

    boolean monthly(UUID partner) {
      return !agreed.containsKey(partner) || agreed.get(partner).payment() == Payment.MONTHLY;
    }
  }

  /** @return one for each partner who pays by the month and has received something, by name of partner */
  List<Month> all(LocalDate closing) {
    var received = trades.salesReceived(null, closing.minusMonths(MONTHS_BACK), closing);
    var books = new Books(styling.ours(), invoiced.open(received), terms.inForce(), last.accounts(null, closing));
    var byBuyer = received.stream().collect(Collectors.groupingBy(TradePaper::buyer));
    return byBuyer.entrySet().stream().filter(e -> books.monthly(e.getKey()))
        .map(e -> month(e.getKey(), e.getValue(), closing, 0, books)).filter(m -> !m.nets().isEmpty())
        .sorted(Comparator.comparing(Month::partnerName).thenComparing(Month::partner)).toList();
  }

  /** @param paidYen of what was asked for last
   *  @throws Problem 409 when nothing was received that is on no invoice */
  Month one(UUID partner, LocalDate closing, long paidYen) {
    var received = trades.salesReceived(partner, closing.minusMonths(MONTHS_BACK), closing);
    var agreed = terms.inForce(partner).map(t -> Map.of(partner, t)).orElse(Map.of());
    var books = new Books(styling.ours(), invoiced.open(received), agreed, last.accounts(partner, closing));
    var month = received.isEmpty() ? null : month(partner, received, closing, paidYen, books);
    if (month == null || month.nets().isEmpty()) {
      throw Problem.conflict("nothing-to-invoice", "documents.nothing-to-invoice");
    }
    return month;
  }

  private Month month(UUID partner, List<TradePaper> trades, LocalDate closing, long paidYen, Books books) {
    var lines = new ArrayList<PaperLine>();
    var charges = new ArrayList<PaperCharge>();
    var nets = new LinkedHashMap<UUID, Long>();
    for (var trade : trades) {
      var shipments = books.open().get(trade.id()).stream().filter(s -> !s.receivedOn().isAfter(closing)).toList();
      shipments.forEach(s -> lines.addAll(wording.lines(PaperKind.MONTHLY_INVOICE, s, books.style())));
      charges.addAll(Invoiced.charges(trade, shipments));
      nets.putAll(Invoiced.nets(shipments));
    }
    var agreed = books.terms(partner);
    var before = books.before().getOrDefault(partner, LastInvoice.Account.NONE);
    return new Month(partner, trades.get(0).buyerName(), PayDay.opening(agreed, closing), closing, PayDay.of(agreed, closing), lines, charges, nets,
        books.style().taxRounding(), Balance.of(before.dueYen(), paidYen, before.creditedYen()), lines.stream().anyMatch(l -> l.amountYen() == null));
  }

  Paper paper(Month month, String number) {
    var style = styling.ours();
    return paper(month, number, style, new PaperWords(style.language()));
  }

  private Paper paper(Month month, String number, Style style, PaperWords words) {
    return new Paper(PaperKind.MONTHLY_INVOICE, style.language(), number, Now.today(), style.issuer(),
        wording.recipient(month.partner(), month.partnerName()),
        List.of(new Fact("period", words.text("period", words.day(month.from()), words.day(month.to()))), new Fact("due", words.day(month.payBy()))),
        month.lines(), month.charges(), style.taxRounding(), null, style.remarks(), style.bank(), month.balance());
  }

  /** Read when it is this one's turn.
   *  @throws Problem 409 when there is nothing to ask for, 422 when a price is missing */
  Commission commission(UUID partner, LocalDate closing, long paidYen) {
    var month = one(partner, closing, paidYen);
    if (month.unpriced()) {
      throw Problem.refused("partnerId", "documents.price-missing");
    }
    return new Commission(PaperKind.MONTHLY_INVOICE, partner, null, null, null, month.from(), closing, month.payBy(), null, null, month.nets(),
        number -> paper(month, number));
  }
}

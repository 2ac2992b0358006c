package jp.kiba.documents.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.kiba.documents.letterhead.Styling;
import jp.kiba.documents.paper.Paper;
import jp.kiba.documents.paper.PaperKind;
import jp.kiba.documents.paper.PaperWords;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Terms;
import jp.kiba.tenancy.api.TradingTerms;
import jp.kiba.trading.api.TradePaper;
import jp.kiba.trading.api.TradePaper.Shipment;
import jp.kiba.trading.api.TradePapers;

/** The papers of one order: what they are about, and what they say. The issuer is the bound company. */
@ApplicationScoped
@Transactional
class OrderPapers {
  @Inject
  TradePapers trades;

  @Inject
  Documents documents;

  @Inject
  Wording wording;

  @Inject
  Invoiced invoiced;

  @Inject
  Styling styling;

  @Inject
  TradingTerms terms;

  /** @param replaces what the paper is to stand for; null for a first one */
  Commission commission(Due due, UUID orderId, Document replaces, String reason) {
    var trade = trades.order(orderId);
    var shipments = shipments(due, trade, replaces);
    var agreed = agreed(trade, due.issuer());
    var payBy = due.kind().isAboutMoney() ? PayDay.of(agreed, Now.today()) : null;
    return new Commission(due.kind(), trade.other(due.issuer()), orderId, trade.number(), due.shipmentId(), null, null, payBy,
        replaces == null ? null : replaces.id, null, due.kind() == PaperKind.INVOICE && replaces == null ? Invoiced.nets(shipments) : Map.of(),
        number -> because(wording.of(due, trade, shipments, styling.ours(), number, Now.today(), agreed, payBy,
            replaces == null ? null : replaces.number), reason));
  }

  /** @return the paper that is there already; another invoice may be due once more was received */
  Optional<Document> standing(Due due, UUID orderId) {
    var standing = due.standing(documents.ofOrder(orderId));
    return due.kind() == PaperKind.INVOICE && somethingToInvoice(trades.order(orderId)) ? Optional.empty() : standing;
  }

  /** Not issued, not kept: what it would say.
   *  @throws Problem 404 when that paper is not due, or not ours */
  Paper preview(PaperKind kind, UUID orderId, UUID shipmentId, UUID us) {
    var trade = trades.order(orderId);
    var due = Due.of(trade).stream().filter(d -> d.kind() == kind && d.issuer().equals(us))
        .filter(d -> shipmentId == null ? d.shipmentId() == null : shipmentId.equals(d.shipmentId())).findFirst().orElseThrow(Problem::notFound);
    var style = styling.ours();
    var agreed = agreed(trade, us);
    return wording.of(due, trade, shipments(due, trade, null), style, new PaperWords(style.language()).text("draft"),
        Now.today(), agreed, kind.isAboutMoney() ? PayDay.of(agreed, Now.today()) : null, null);
  }

  private static Paper because(Paper paper, String reason) {
    return reason == null || reason.isBlank() ? paper : new Paper(paper.kind(), paper.language(), paper.number(), paper.issuedOn(), paper.issuer(),
        paper.recipient(), paper.facts(), paper.lines(), paper.charges(), paper.taxRounding(), reason, paper.remarks(), paper.bank(), paper.balance());
  }

  /** Those that the paper is about; null for the order as it was agreed. */
  private List<Shipment> shipments(Due due, TradePaper trade, Document replaces) {
    if (due.shipmentId() != null) {
      return trade.shipments().stream().filter(s -> s.id().equals(due.shipmentId())).toList();
    }
    if (due.kind() != PaperKind.INVOICE) {
      return null;
    }
    var wanted = replaces == null ? invoiced.open(trade) : askedForBy(root(replaces), trade);
    if (wanted.isEmpty()) {
      throw Problem.conflict("nothing-to-invoice", "documents.nothing-to-invoice");
    }
    return wanted;
  }

  /** @return whether a received shipment of the order is on no invoice yet */
  boolean somethingToInvoice(TradePaper trade) {
    return !invoiced.open(trade).isEmpty();
  }

  private List<Shipment> askedForBy(UUID invoice, TradePaper trade) {
    var received = Invoiced.received(trade);
    var by = invoiced.by(received);
    return received.stream().filter(s -> invoice.equals(by.get(s.id()))).toList();
  }

  private UUID root(Document document) {
    return document.replaces == null ? document.id : root(documents.one(document.replaces));
  }

  private Terms agreed(TradePaper trade, UUID us) {
    return terms.inForce(trade.other(us)).orElse(Terms.USUAL);
  }
}

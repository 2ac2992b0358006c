package jp.kiba.documents.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.kiba.documents.letterhead.Styling;
import jp.kiba.documents.paper.Balance;
import jp.kiba.documents.paper.Fact;
import jp.kiba.documents.paper.Paper;
import jp.kiba.documents.paper.PaperKind;
import jp.kiba.documents.paper.PaperLine;
import jp.kiba.documents.paper.PaperWords;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;

/**
 * Receipts 領収書: that an invoice was paid in full (民法 第486条), less what was given back of it; one for each, with the tax that the
 * invoice says.
 */
@ApplicationScoped
@Transactional
class Receipting {
  @Inject
  Documents documents;

  @Inject
  Styling styling;

  @Inject
  Wording wording;

  @Inject
  Press press;

  @Inject
  ObjectMapper json;

  /** @throws Problem 409 when it is no invoice of ours that stands, has its receipt, or was given back as a whole, 422 when it is not paid yet on that day */
  UUID receipt(UUID id, ConfirmPayment command) {
    var invoice = receivable(id);
    if (command.paidOn().isAfter(Now.today())) {
      throw Problem.refused("paidOn", "documents.not-paid-yet");
    }
    return press.issue(PaperKind.RECEIPT, invoice.recipient, Optional::empty, () -> commission(receivable(id), command));
  }

  private Document receivable(UUID id) {
    var invoice = documents.one(id);
    if (!invoice.isInvoice() || !documents.standsAsOurs(invoice)) {
      throw Problem.conflict("no-invoice", "documents.no-invoice");
    }
    return invoice;
  }

  private Commission commission(Document invoice, ConfirmPayment command) {
    var concerning = documents.concerning(invoice.id);
    if (concerning.stream().anyMatch(d -> d.kind == PaperKind.RECEIPT)) {
      throw Problem.conflict("receipt-there", "documents.receipt-there");
    }
    var asked = invoice.paper(json);
    long credited = concerning.stream().filter(d -> d.kind == PaperKind.CREDIT_NOTE).mapToLong(d -> d.totalYen).sum();
    if (asked.dueYen() <= credited) {
      throw Problem.conflict("nothing-to-pay", "documents.nothing-to-pay");
    }
    return new Commission(PaperKind.RECEIPT, invoice.recipient, invoice.orderId, invoice.orderNumber, null, null, null, null, null, invoice.id,
        Map.of(), number -> paper(invoice, asked, credited, command, number));
  }

  private Paper paper(Document invoice, Paper asked, long credited, ConfirmPayment command, String number) {
    var style = styling.ours();
    var words = new PaperWords(style.language());
    long carried = asked.balance() == null ? 0 : asked.balance().carriedYen();
    // One line for each rate, so that the tax of each is that of the invoice: same net, same rounding.
    var lines = asked.rates().stream().map(r -> new PaperLine(null, null, "", null, null, null, 0, null, null, null, null, r.netYen(), r.taxPercent()))
        .toList();
    return new Paper(PaperKind.RECEIPT, style.language(), number, Now.today(), style.issuer(), wording.recipient(invoice.recipient, invoice.recipientName),
        List.of(new Fact("for", words.text("forInvoice", invoice.number)), new Fact("paidOn", words.day(command.paidOn())),
            new Fact("method", command.method().strip())),
        lines, List.of(), asked.taxRounding(), null, style.remarks(), null,
        carried == 0 && credited == 0 ? null : Balance.of(carried, 0, credited));
  }
}

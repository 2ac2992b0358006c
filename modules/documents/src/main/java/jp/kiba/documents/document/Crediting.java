package jp.kiba.documents.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.kiba.documents.letterhead.Styling;
import jp.kiba.documents.paper.Fact;
import jp.kiba.documents.paper.Paper;
import jp.kiba.documents.paper.PaperKind;
import jp.kiba.documents.paper.PaperLine;
import jp.kiba.documents.paper.PaperWords;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;

/**
 * Credit notes 適格返還請求書: what is given back of an invoice, at each rate no more than it asked for. What must stand on one:
 * 消費税法 第57条の4 第3項; the days of the deliveries may be said as a period.
 */
@ApplicationScoped
@Transactional
class Crediting {
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

  /** @throws Problem 409 when it is no invoice of ours that stands, 422 when more would be given back than was asked for */
  UUID credit(UUID id, CreditInvoice command) {
    var invoice = creditable(id);
    return press.issue(PaperKind.CREDIT_NOTE, invoice.recipient, Optional::empty, () -> commission(creditable(id), command));
  }

  private Document creditable(UUID id) {
    var invoice = documents.one(id);
    if (!invoice.isInvoice() || !documents.standsAsOurs(invoice)) {
      throw Problem.conflict("not-creditable", "documents.not-creditable");
    }
    return invoice;
  }

  private Commission commission(Document invoice, CreditInvoice command) {
    var original = invoice.paper(json);
    var left = new HashMap<Integer, Long>();
    original.rates().forEach(r -> left.put(r.taxPercent(), r.netYen()));
    documents.concerning(invoice.id).stream().filter(d -> d.kind == PaperKind.CREDIT_NOTE).forEach(c -> c.paper(json).rates().forEach(r -> left.merge(r.taxPercent(), -r.netYen(), Long::sum)));
    for (int i = 0; i < command.items().size(); i++) {
      var item = command.items().get(i);
      long rest = left.getOrDefault(item.taxPercent(), 0L) - item.netYen();
      if (rest < 0) {
        throw Problem.refused("items[" + i + "].netYen", "documents.more-than-invoiced", Math.max(0, rest + item.netYen()));
      }
      left.put(item.taxPercent(), rest);
    }
    return new Commission(PaperKind.CREDIT_NOTE, invoice.recipient, invoice.orderId, invoice.orderNumber, null, null, null, null, null, invoice.id,
        Map.of(), number -> paper(invoice, original, command, number));
  }

  /** 売上げに係る対価の返還等の基となった資産の譲渡等を行った年月日: the days of the deliveries, as the invoice has them. */
  private static String delivered(Document invoice, Paper original, PaperWords words) {
    var days = original.lines().stream().map(PaperLine::day).filter(Objects::nonNull).sorted().toList();
    var first = days.isEmpty() ? invoice.issuedOn : days.get(0);
    var last = days.isEmpty() ? first : days.get(days.size() - 1);
    return first.equals(last) ? words.day(first) : words.text("period", words.day(first), words.day(last));
  }

  private Paper paper(Document invoice, Paper original, CreditInvoice command, String number) {
    var style = styling.ours();
    var words = new PaperWords(style.language());
    var lines = command.items().stream().map(i -> new PaperLine(null, null, i.article(), null, null, null, i.pieces(), null, null, null, null,
        i.netYen(), i.taxPercent())).toList();
    return new Paper(PaperKind.CREDIT_NOTE, style.language(), number, Now.today(), style.issuer(),
        wording.recipient(invoice.recipient, invoice.recipientName),
        List.of(new Fact("original", invoice.number), new Fact("originalDate", delivered(invoice, original, words)), new Fact("order", invoice.orderNumber)),
        // Rounded as the invoice was, whatever the company rounds like now.
        lines, List.of(), original.taxRounding(), command.reason(), style.remarks(), null, null);
  }
}

package jp.kiba.documents.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kiba.documents.api.DocumentEvent;
import jp.kiba.documents.document.OrderDocuments.DuePaper;
import jp.kiba.documents.letterhead.Styling;
import jp.kiba.documents.paper.PaperKind;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.DownloadLink;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Permission;
import jp.kiba.tenancy.api.SignedIn;
import jp.kiba.trading.api.TradePaper;
import jp.kiba.trading.api.TradePapers;

/** The papers of an order as a member finds them, has them made, replaced and fetched. */
@ApplicationScoped
@Transactional
class Filing {
  /** Nothing that happens to an order changes what they say. */
  private static final Set<PaperKind> AS_IT_WAS = Set.of(PaperKind.MONTHLY_INVOICE, PaperKind.CREDIT_NOTE, PaperKind.RECEIPT);

  @Inject
  TradePapers trades;

  @Inject
  Documents documents;

  @Inject
  OrderPapers papers;

  @Inject
  PaperSet set;

  @Inject
  Press press;

  @Inject
  Reissuing reissuing;

  @Inject
  Crediting crediting;

  @Inject
  Receipting receipting;

  @Inject
  Events events;

  @Inject
  Files files;

  @Inject
  Styling styling;

  @Inject
  SignedIn signedIn;

  OrderDocuments of(UUID orderId) {
    var trade = trades.order(orderId);
    var there = documents.ofOrder(orderId);
    return new OrderDocuments(documents.views(there), due(trade, there));
  }

  private List<DuePaper> due(TradePaper trade, List<Document> there) {
    var us = Current.tenant().id();
    return Due.of(trade).stream().filter(d -> d.mayBeMadeBy(us) && mayIssue(d.kind()))
        .filter(d -> d.kind() == PaperKind.INVOICE ? papers.somethingToInvoice(trade)
            : d.standing(there).isEmpty())
        .map(d -> new DuePaper(d.kind(), d.shipmentId(), trade.shipments().stream().filter(s -> s.id().equals(d.shipmentId()))
            .map(TradePaper.Shipment::number).findFirst().orElse(null), d.issuer().equals(us))).toList();
  }

  OrderDocuments make(UUID orderId, Set<PaperKind> wanted) {
    var kinds = wanted == null ? EnumSet.copyOf(MakeDocuments.USUAL) : EnumSet.copyOf(wanted);
    if (wanted == null) {
      kinds.removeIf(k -> !mayIssue(k));
    } else if (!kinds.stream().allMatch(this::mayIssue)) {
      throw Problem.forbidden("documents.may-not-invoice");
    }
    set.make(orderId, kinds);
    return of(orderId);
  }

  /** @throws Problem 409 when it is not ours, or void, or an invoice that something was given back of or that has its receipt */
  DocumentView replace(UUID id, String reason) {
    var old = documents.one(id);
    documents.mustBeReplaceable(old);
    if (!mayIssue(old.kind)) {
      throw Problem.forbidden("documents.may-not-invoice");
    }
    if (AS_IT_WAS.contains(old.kind)) {
      return documents.view(reissuing.again(id, reason));
    }
    trades.lock(old.orderId);
    var due = Due.of(trades.order(old.orderId)).stream()
        .filter(d -> d.kind() == old.kind && (old.shipmentId == null || old.shipmentId.equals(d.shipmentId()))).findFirst()
        .orElseThrow(() -> Problem.conflict("not-replaceable", "documents.not-replaceable"));
    return documents.view(press.successor(old, due, reason).id);
  }

  DocumentView credit(UUID id, CreditInvoice command) {
    return documents.view(crediting.credit(id, command));
  }

  DocumentView receipt(UUID id, ConfirmPayment command) {
    return documents.view(receipting.receipt(id, command));
  }

  DocumentView hold(UUID id, HoldDocument command) {
    var document = documents.one(id);
    documents.hold(new DocumentHold(id, command.held(), command.reason()));
    events.fire(new DocumentEvent.Held(id, document.number, command.held()));
    return documents.view(id);
  }

  DownloadLink link(UUID id, PaperFormat format) {
    return files.link(documents.one(id), format);
  }

  /** @return a paper that is issued to nobody, to look at */
  byte[] preview(UUID orderId, PaperKind kind, UUID shipmentId, PaperFormat format) {
    return format.of(papers.preview(kind, orderId, shipmentId, Current.tenant().id()), styling.ours().artwork());
  }

  private boolean mayIssue(PaperKind kind) {
    return !kind.isAboutMoney() || signedIn.caller().permissions().contains(Permission.INVOICE_MANAGE);
  }
}

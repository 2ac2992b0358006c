package jp.kiba.documents.invoice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kiba.documents.document.Invoiced;
import jp.kiba.documents.document.PaperFormat;
import jp.kiba.documents.letterhead.Styling;
import jp.kiba.documents.paper.PaperKind;
import jp.kiba.documents.paper.PaperWords;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Jobs;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Messages;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;
import jp.kiba.trading.api.TradePaper;
import jp.kiba.trading.api.TradePapers;

/** Months as they are looked at, asked for, and reconciled. */
@ApplicationScoped
@Transactional
class Running {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Closing closing;

  @Inject
  Jobs jobs;

  @Inject
  TradePapers trades;

  @Inject
  Invoiced invoiced;

  @Inject
  Styling styling;

  List<MonthView> due(LocalDate day) {
    mustBeOver(day);
    return closing.all(day).stream().map(MonthView::of).toList();
  }

  byte[] preview(UUID partner, LocalDate day, long paidYen, PaperFormat format) {
    var style = styling.ours();
    var month = closing.one(partner, day, paidYen);
    return format.of(closing.paper(month, new PaperWords(style.language()).text("draft")), style.artwork());
  }

  InvoiceRunView ask(IssueInvoices command, Language language) {
    mustBeOver(command.closing());
    var months = closing.all(command.closing()).stream().collect(Collectors.toMap(Month::partner, Month::partnerName));
    var run = new InvoiceRun(command.closing());
    em.persist(run);
    var seen = new ArrayList<UUID>();
    for (int i = 0; i < command.partners().size(); i++) {
      var wanted = command.partners().get(i);
      if (!months.containsKey(wanted.partnerId()) || seen.contains(wanted.partnerId())) {
        throw Problem.refused("partners[" + i + "].partnerId", "documents.nothing-received");
      }
      seen.add(wanted.partnerId());
      em.persist(new RunPartner(run.id, wanted.partnerId(), months.get(wanted.partnerId()), wanted.paidYen()));
    }
    run.doneBy(jobs.enqueue(InvoiceJob.KIND, run.id, "", null));
    em.flush();
    return view(run, language);
  }

  /** A month that goes on gets more, and what is on an invoice is on no other. */
  private static void mustBeOver(LocalDate day) {
    if (day.isAfter(Now.today())) {
      throw Problem.refused("closing", "documents.month-not-over");
    }
  }

  InvoiceRunView one(UUID id, Language language) {
    var run = em.find(InvoiceRun.class, id);
    if (run == null) {
      throw Problem.notFound();
    }
    return view(run, language);
  }

  private InvoiceRunView view(InvoiceRun run, Language language) {
    return new InvoiceRunView(run.id, run.closing, run.requestedAt, run.jobId, partners(run.id).stream()
        .map(p -> new InvoiceRunView.Result(p.partnerId, p.partnerName, p.state, p.documentId,
            p.problem == null ? null : Messages.text(language, p.problem, List.of()))).toList());
  }

  List<RunPartner> partners(UUID run) {
    return em.createQuery("select p from RunPartner p where p.runId = :run order by p.partnerName, p.partnerId", RunPartner.class)
        .setParameter("run", run).getResultList();
  }

  InvoiceRun run(UUID id) {
    return em.find(InvoiceRun.class, id);
  }

  /** @return what was issued for that closing day and noted with no run: by a node that died in between */
  Optional<UUID> unnoted(UUID partner, LocalDate closing) {
    return em.createQuery("select d.id from Document d where d.kind = :kind and d.issuer = :us and d.recipient = :partner and d.periodTo = :closing"
        + " and d.replaces is null and not exists (select p.runId from RunPartner p where p.documentId = d.id) order by d.issuedAt desc", UUID.class)
        .setParameter("kind", PaperKind.MONTHLY_INVOICE).setParameter("us", Current.tenant().id()).setParameter("partner", partner)
        .setParameter("closing", closing).setMaxResults(1).getResultStream().findFirst();
  }

  void note(UUID run, UUID partner, RunPartner.State state, UUID document, String problem) {
    em.find(RunPartner.class, new RunPartner.Key(run, partner), LockModeType.PESSIMISTIC_WRITE).came(state, document, problem);
  }

  List<Reconciliation> reconcile(LocalDate from, LocalDate to) {
    if (from.isAfter(to) || from.plusYears(1).isBefore(to)) {
      throw Problem.refused("from", "documents.a-year-at-most");
    }
    var byBuyer = new LinkedHashMap<UUID, List<TradePaper>>();
    trades.salesReceived(null, from, to).forEach(trade -> byBuyer.computeIfAbsent(trade.buyer(), b -> new ArrayList<>()).add(trade));
    return byBuyer.entrySet().stream().map(e -> reconcile(e.getKey(), e.getValue(), from, to)).toList();
  }

  private Reconciliation reconcile(UUID buyer, List<TradePaper> trades, LocalDate from, LocalDate to) {
    var received = trades.stream().flatMap(t -> Invoiced.received(t).stream()).filter(s -> !s.receivedOn().isBefore(from) && !s.receivedOn().isAfter(to)).toList();
    var nets = Invoiced.nets(received);
    var asked = invoiced.nets(received.stream().map(TradePaper.Shipment::id).toList());
    long all = nets.values().stream().mapToLong(Long::longValue).sum();
    long done = asked.values().stream().mapToLong(Long::longValue).sum();
    long open = nets.entrySet().stream().filter(e -> !asked.containsKey(e.getKey())).mapToLong(Map.Entry::getValue).sum();
    return new Reconciliation(buyer, trades.get(0).buyerName(), received.size(), all, done, open, all - done - open);
  }
}

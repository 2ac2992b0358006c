package jp.kiba.documents.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import jp.kiba.documents.api.DocumentEvent;
import jp.kiba.documents.letterhead.Styling;
import jp.kiba.documents.paper.PaperKind;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.NumberSeries;
import jp.kiba.tenancy.api.NumberPattern;

/**
 * Issues one paper of the bound company, in a transaction of its own: the number, both files in both storages, the rows in both
 * books, or nothing of it.
 */
@ApplicationScoped
class Issuing {
  /** Somebody was faster; the number goes back. */
  static final class ThereAlready extends RuntimeException {
    private static final long serialVersionUID = 1L;
    final transient Document document;

    ThereAlready(Document document) {
      super("issued already", null, false, false);
      this.document = document;
    }
  }

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Documents documents;

  @Inject
  Files files;

  @Inject
  Styling styling;

  @Inject
  NumberSeries numbers;

  @Inject
  Events events;

  @Inject
  ObjectMapper json;

  /** @param id under which the files lie
   *  @param standing what is there already, asked once nobody else can issue such a paper
   *  @param commission read after that
   *  @throws ThereAlready when there is one */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Document issue(UUID id, PaperKind kind, Supplier<Optional<Document>> standing, Supplier<Commission> commission) {
    if (kind.isAboutMoney()) {
      styling.lock();
    }
    int year = Now.today().getYear();
    int no = numbers.next("paper-" + kind.series(), year);
    standing.get().ifPresent(there -> {
      throw new ThereAlready(there);
    });
    var wanted = commission.get();
    var style = styling.ours();
    var paper = wanted.wording().apply(kind.series() + "-" + NumberPattern.of(style.numberPattern()).write(year, no));
    var document = Document.issued(id, paper, Current.tenant().id(), wanted.recipient());
    document.about(wanted, year, no);
    document.content = text(paper);
    var pdf = PaperFormat.PDF.of(paper, style.artwork());
    var xlsx = PaperFormat.XLSX.of(paper, style.artwork());
    document.holds(pdf, xlsx);
    files.keep(id, wanted.recipient(), pdf, xlsx);
    documents.issue(document);
    wanted.invoiced().forEach((shipment, net) -> em.persist(new InvoicedShipment(shipment, id, net)));
    tell(document);
    return document;
  }

  private void tell(Document document) {
    events.fire(switch (document.kind) {
      case INVOICE, MONTHLY_INVOICE -> new DocumentEvent.InvoiceIssued(document.id, document.recipient, document.number);
      case CREDIT_NOTE -> new DocumentEvent.CreditNoteIssued(document.id, document.recipient, document.number);
      default -> new DocumentEvent.Issued(document.id, document.recipient, document.number);
    });
    if (document.replaces != null) {
      events.fire(new DocumentEvent.Voided(document.replaces, document.recipient, documents.one(document.replaces).number));
    }
  }

  private String text(Object paper) {
    try {
      return json.writeValueAsString(paper);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}

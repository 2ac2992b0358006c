package jp.kiba.documents.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.kiba.documents.paper.PaperKind;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Select;

/** The papers in our book, and the way into the recipient's. */
@ApplicationScoped
@Transactional
class Documents {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  Page<DocumentView> page(FindDocuments wanted, Cursor after, int limit) {
    var us = Current.tenant().id();
    var select = wanted.narrow(Select.of(em, Document.class, "select d from Document d"), us);
    if (after != null) {
      select.where("(d.issuedOn < :on or (d.issuedOn = :on and d.id < :id))").with("on", day(after)).with("id", after.id());
    }
    var page = Page.of(select.list("d.issuedOn desc, d.id desc", limit), limit, d -> new Cursor(d.issuedOn.toString(), d.id));
    return page.map(seen(page.items()));
  }

  private static LocalDate day(Cursor after) {
    try {
      return LocalDate.parse(after.key());
    } catch (DateTimeParseException e) {
      throw Problem.invalid("cursor", "kernel.cursor");
    }
  }

  /** @throws Problem 404 when our book has no such paper */
  Document one(UUID id) {
    var found = em.find(Document.class, id);
    if (found == null) {
      throw Problem.notFound();
    }
    return found;
  }

  /** @return whether we issued it, and no successor has made it void */
  boolean standsAsOurs(Document document) {
    return document.isOurs(Current.tenant().id()) && successors(List.of(document)).isEmpty();
  }

  /** @throws Problem 409 when it is not ours, or void, or an invoice that something was given back of or that has its receipt */
  void mustBeReplaceable(Document document) {
    if (!standsAsOurs(document)) {
      throw Problem.conflict("not-replaceable", "documents.not-replaceable");
    }
    if (document.isInvoice() && !concerning(document.id).isEmpty()) {
      throw Problem.conflict("not-replaceable", "documents.invoice-went-on");
    }
  }

  DocumentView view(UUID id) {
    return views(List.of(one(id))).get(0);
  }

  List<Document> ofOrder(UUID orderId) {
    return em.createQuery("select d from Document d where d.orderId = :order order by d.issuedAt, d.id", Document.class)
        .setParameter("order", orderId).getResultList();
  }

  List<DocumentView> views(List<Document> documents) {
    return documents.stream().map(seen(documents)).toList();
  }

  /** Asks for all of them at once what each is seen with. */
  private Function<Document, DocumentView> seen(List<Document> documents) {
    var us = Current.tenant().id();
    var successors = successors(documents);
    var held = held(documents);
    return d -> DocumentView.of(d, successors.get(d.id), held.contains(d.id), us);
  }

  /** @return those of which the last line says that they are held */
  private Set<UUID> held(Collection<Document> documents) {
    var held = new HashSet<UUID>();
    if (!documents.isEmpty()) {
      em.createQuery("select h from DocumentHold h where h.documentId in :ids order by h.at, h.id", DocumentHold.class)
          .setParameter("ids", documents.stream().map(d -> d.id).toList()).getResultList()
          .forEach(h -> {
            if (h.held) {
              held.add(h.documentId);
            } else {
              held.remove(h.documentId);
            }
          });
    }
    return held;
  }

  void hold(DocumentHold hold) {
    em.persist(hold);
    em.flush();
  }

  /** A paper that came from outside: in our book alone. */
  void file(Document document) {
    em.persist(document);
    em.flush();
  }

  boolean knows(UUID id) {
    return em.find(Document.class, id) != null;
  }

  /** @return what gives back of the invoice, and the receipt of it, as far as they stand */
  List<Document> concerning(UUID invoice) {
    return em.createQuery("select d from Document d where d.concerns = :invoice and not exists (select s.id from Document s where s.replaces = d.id)",
        Document.class).setParameter("invoice", invoice).getResultList();
  }

  /** @return so many that were issued in those days, oldest first
   *  @param after the last one of those before; null for the first */
  List<Document> between(LocalDate from, LocalDate to, Document after, int most) {
    var select = Select.of(em, Document.class, "select d from Document d").where("d.issuedOn >= :from", "from", from).where("d.issuedOn <= :to", "to", to);
    if (after != null) {
      select.where("(d.issuedOn > :on or (d.issuedOn = :on and d.id > :id))").with("on", after.issuedOn).with("id", after.id);
    }
    return select.list("d.issuedOn, d.id", most - 1);
  }

  long count(LocalDate from, LocalDate to) {
    return em.createQuery("select count(d) from Document d where d.issuedOn >= :from and d.issuedOn <= :to", Long.class)
        .setParameter("from", from).setParameter("to", to).getSingleResult();
  }

  /** @return by id; those that our book does not have are missing */
  Map<UUID, Document> all(Collection<UUID> ids) {
    return ids.isEmpty() ? Map.of() : em.createQuery("select d from Document d where d.id in :ids", Document.class).setParameter("ids", ids)
        .getResultStream().collect(Collectors.toMap(d -> d.id, d -> d));
  }

  /** @return by what they replace */
  private Map<UUID, UUID> successors(Collection<Document> documents) {
    return documents.isEmpty() ? Map.of() : em.createQuery("select d from Document d where d.replaces in :ids", Document.class)
        .setParameter("ids", documents.stream().map(d -> d.id).toList()).getResultStream().collect(Collectors.toMap(d -> d.replaces, d -> d.id));
  }

  /** Puts the paper into both books, in this transaction. */
  void issue(Document document) {
    em.persist(document);
    em.flush();
    em.createNativeQuery("SELECT exchange.carry_document(?1)").setParameter(1, document.id).getSingleResult();
  }
}

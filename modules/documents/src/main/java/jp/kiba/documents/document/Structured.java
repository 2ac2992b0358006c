package jp.kiba.documents.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kiba.documents.paper.Paper;
import jp.kiba.documents.paper.PaperKind;
import jp.kiba.documents.paper.PaperLine;
import jp.kiba.documents.pint.PintContext;
import jp.kiba.documents.pint.PintInvoice;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Letterhead;
import jp.kiba.tenancy.api.PartnerContact;
import jp.kiba.tenancy.api.Partners;

/** Invoices and credit notes as JP PINT, made of what was issued: so both sides get the same, whenever they ask. */
@ApplicationScoped
@Transactional
class Structured {
  @Inject
  Documents documents;

  @Inject
  Partners partners;

  @Inject
  Letterhead.Source letterheads;

  @Inject
  ObjectMapper json;

  /** @return UTF-8
   *  @throws Problem 409 when it is no invoice, its issuer is not registered, or nobody knows the recipient's number */
  byte[] of(Document document) {
    if (!mayBe(document)) {
      throw Problem.conflict("no-structured-form", "documents.no-structured-form");
    }
    if (!document.paper(json).qualified()) {
      throw Problem.conflict("not-registered", "documents.not-registered");
    }
    return Optional.ofNullable(of(List.of(document)).get(document.id))
        .orElseThrow(() -> Problem.conflict("no-electronic-address", "documents.no-electronic-address"));
  }

  /** @return by the paper's id; those that have none, for whatever reason, are missing */
  Map<UUID, byte[]> of(List<Document> documents) {
    var papers = documents.stream().filter(Structured::mayBe).collect(Collectors.toMap(d -> d, d -> d.paper(json)));
    papers.values().removeIf(paper -> !paper.qualified());
    var numbers = numbers(papers);
    var originals = this.documents.all(papers.keySet().stream().map(d -> d.concerns).filter(Objects::nonNull).collect(Collectors.toSet()));
    return papers.entrySet().stream().filter(e -> numbers.containsKey(e.getKey().id)).collect(Collectors.toMap(e -> e.getKey().id,
        e -> PintInvoice.of(e.getValue(), context(e.getKey(), e.getValue(), original(e.getKey(), originals), numbers.get(e.getKey().id)))));
  }

  private static boolean mayBe(Document document) {
    return document.status == Document.Status.ISSUED && (document.isInvoice() || document.kind == PaperKind.CREDIT_NOTE);
  }

  private static Document original(Document document, Map<UUID, Document> originals) {
    return document.concerns == null ? null : originals.get(document.concerns);
  }

  private static PintContext context(Document document, Paper paper, Document original, String number) {
    var days = paper.lines().stream().map(PaperLine::day).filter(Objects::nonNull).sorted(Comparator.naturalOrder()).toList();
    var from = document.periodFrom != null ? document.periodFrom : days.isEmpty() ? document.issuedOn : days.get(0);
    LocalDate to = document.periodTo != null ? document.periodTo : days.isEmpty() ? document.issuedOn : days.get(days.size() - 1);
    return new PintContext(document.dueOn, from, to, document.orderNumber, original == null ? null : original.number,
        original == null ? null : original.issuedOn, number);
  }

  /** Of each recipient as it was when it was issued; else as it is known now. */
  private Map<UUID, String> numbers(Map<Document, Paper> papers) {
    var us = Current.tenant().id();
    var unsaid = papers.entrySet().stream().filter(e -> e.getValue().recipient().registration() == null).map(Map.Entry::getKey).toList();
    var partners = this.partners.contacts(unsaid.stream().filter(d -> d.isOurs(us)).map(d -> d.recipient).collect(Collectors.toSet()));
    var own = unsaid.stream().allMatch(d -> d.isOurs(us)) ? null : letterheads.ours().details();
    var numbers = new HashMap<UUID, String>();
    papers.forEach((document, paper) -> numbers.put(document.id, paper.recipient().registration()));
    unsaid.forEach(d -> numbers.put(d.id, d.isOurs(us) ? number(partners.get(d.recipient)) : first(own.invoiceRegistrationNumber(), own.corporateNumber())));
    numbers.values().removeIf(Objects::isNull);
    return numbers;
  }

  private static String number(PartnerContact contact) {
    return contact == null ? null : first(contact.invoiceRegistrationNumber(), contact.corporateNumber());
  }

  /** @return null when nothing is said */
  private static String first(String... numbers) {
    return Stream.of(numbers).filter(n -> n != null && !n.isBlank()).findFirst().orElse(null);
  }
}

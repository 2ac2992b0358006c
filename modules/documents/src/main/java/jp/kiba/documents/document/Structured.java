package jp.kiba.documents.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.kiba.documents.paper.Paper;
import jp.kiba.documents.paper.PaperKind;
import jp.kiba.documents.paper.PaperLine;
import jp.kiba.documents.pint.PintContext;
import jp.kiba.documents.pint.PintInvoice;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Letterhead;
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
    var paper = document.paper(json);
    if (!paper.qualified()) {
      throw Problem.conflict("not-registered", "documents.not-registered");
    }
    var number = number(document, paper).orElseThrow(() -> Problem.conflict("no-electronic-address", "documents.no-electronic-address"));
    return PintInvoice.of(paper, context(document, paper, number));
  }

  /** @return empty where there is none, for whatever reason */
  Optional<byte[]> ifAny(Document document) {
    if (!mayBe(document)) {
      return Optional.empty();
    }
    var paper = document.paper(json);
    return paper.qualified() ? number(document, paper).map(number -> PintInvoice.of(paper, context(document, paper, number))) : Optional.empty();
  }

  private static boolean mayBe(Document document) {
    return document.status == Document.Status.ISSUED && (document.isInvoice() || document.kind == PaperKind.CREDIT_NOTE);
  }

  private PintContext context(Document document, Paper paper, String number) {
    var days = paper.lines().stream().map(PaperLine::day).filter(Objects::nonNull).sorted(Comparator.naturalOrder()).toList();
    var from = document.periodFrom != null ? document.periodFrom : days.isEmpty() ? document.issuedOn : days.get(0);
    LocalDate to = document.periodTo != null ? document.periodTo : days.isEmpty() ? document.issuedOn : days.get(days.size() - 1);
    var original = document.concerns == null ? null : documents.one(document.concerns);
    return new PintContext(document.dueOn, from, to, document.orderNumber, original == null ? null : original.number,
        original == null ? null : original.issuedOn, number);
  }

  /** As it was when it was issued; else as it is known now. */
  private Optional<String> number(Document document, Paper paper) {
    if (paper.recipient().registration() != null) {
      return Optional.of(paper.recipient().registration());
    }
    if (document.isOurs(Current.tenant().id())) {
      return partners.contact(document.recipient).flatMap(c -> first(c.invoiceRegistrationNumber(), c.corporateNumber()));
    }
    var own = letterheads.ours().details();
    return first(own.invoiceRegistrationNumber(), own.corporateNumber());
  }

  private static Optional<String> first(String... numbers) {
    return Stream.of(numbers).filter(n -> n != null && !n.isBlank()).findFirst();
  }
}

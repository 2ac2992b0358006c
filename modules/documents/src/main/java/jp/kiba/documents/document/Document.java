package jp.kiba.documents.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.kiba.documents.paper.Paper;
import jp.kiba.documents.paper.PaperKind;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.NullableUuid;

/**
 * A paper. Issued, the same in the issuer's and the recipient's book → for ever so; another one that says it replaces it makes it
 * void. Or filed: it came from outside, and is in the book of who filed it. The database lets nobody change or remove one.
 */
@Entity
@Table(name = "document")
class Document {
  /** Where it comes from. */
  enum Status { ISSUED, FILED }

  @Id
  UUID id;
  @Enumerated(EnumType.STRING)
  Status status;
  @Enumerated(EnumType.STRING)
  PaperKind kind;
  String number;
  @Column(name = "series_year")
  Integer seriesYear;
  @Column(name = "series_no")
  Integer seriesNo;
  @Enumerated(EnumType.STRING)
  Language language;
  @Convert(converter = NullableUuid.class)
  UUID issuer;
  @Column(name = "issuer_name")
  String issuerName;
  @Convert(converter = NullableUuid.class)
  UUID recipient;
  @Column(name = "recipient_name")
  String recipientName;
  @Column(name = "of_order")
  @Convert(converter = NullableUuid.class)
  UUID orderId;
  @Column(name = "order_number")
  String orderNumber;
  @Column(name = "shipment_id")
  @Convert(converter = NullableUuid.class)
  UUID shipmentId;
  @Column(name = "period_from")
  LocalDate periodFrom;
  @Column(name = "period_to")
  LocalDate periodTo;
  @Column(name = "issued_on")
  LocalDate issuedOn;
  @Column(name = "due_on")
  LocalDate dueOn;
  @Column(name = "net_yen")
  Long netYen;
  @Column(name = "tax_yen")
  Long taxYen;
  @Column(name = "total_yen")
  Long totalYen;
  @Convert(converter = NullableUuid.class)
  UUID replaces;
  /** The invoice that a credit note gives back of. */
  @Convert(converter = NullableUuid.class)
  UUID concerns;
  String reason;
  /** The {@link Paper} as JSON. */
  String content;
  @Column(name = "pdf_sha256")
  String pdfSha256;
  @Column(name = "pdf_bytes")
  Long pdfBytes;
  @Column(name = "xlsx_sha256")
  String xlsxSha256;
  @Column(name = "xlsx_bytes")
  Long xlsxBytes;
  @Column(name = "other_type")
  String otherType;
  @Column(name = "issued_at")
  Instant issuedAt;
  @Column(name = "keep_until")
  LocalDate keepUntil;

  protected Document() {}

  /** @param id given before, since the files bear it */
  static Document issued(UUID id, Paper paper, UUID issuer, UUID recipient) {
    var document = new Document();
    document.id = id;
    document.status = Status.ISSUED;
    document.kind = paper.kind();
    document.number = paper.number();
    document.language = paper.language();
    document.issuer = issuer;
    document.issuerName = paper.issuer().name();
    document.recipient = recipient;
    document.recipientName = paper.recipient().name();
    document.issuedOn = paper.issuedOn();
    document.reason = paper.reason();
    document.sums(paper);
    document.issuedAt = Now.instant();
    document.keepUntil = paper.kind().keptUntil(paper.issuedOn());
    return document;
  }

  /** @param to our own name, as the recipient's */
  static Document filed(UUID id, FileDocument said, String to, byte[] content, FiledFormat format) {
    var document = new Document();
    document.id = id;
    document.status = Status.FILED;
    document.kind = said.kind;
    document.number = said.number.strip();
    document.language = Language.JA;
    document.issuerName = said.counterparty.strip();
    document.recipientName = to;
    document.issuedOn = said.issuedOn;
    document.totalYen = said.total;
    document.pdfSha256 = Files.hash(content);
    document.pdfBytes = (long) content.length;
    document.otherType = format == FiledFormat.PDF ? null : format.mediaType();
    document.issuedAt = Now.instant();
    document.keepUntil = said.kind.keptUntil(said.issuedOn);
    return document;
  }

  /** What a paper without prices is about has no amount. */
  private void sums(Paper paper) {
    if (paper.kind().tax() != PaperKind.Tax.NONE && paper.priced()) {
      netYen = paper.netYen();
      taxYen = paper.taxYen();
      totalYen = paper.kind().isAboutMoney() ? paper.dueYen() : paper.netYen();
    }
  }

  void about(Commission wanted, int year, int no) {
    seriesYear = year;
    seriesNo = no;
    orderId = wanted.orderId();
    orderNumber = wanted.orderNumber();
    shipmentId = wanted.shipmentId();
    periodFrom = wanted.from();
    periodTo = wanted.to();
    dueOn = wanted.dueOn();
    replaces = wanted.replaces();
    concerns = wanted.concerns();
  }

  void holds(byte[] pdf, byte[] xlsx) {
    pdfSha256 = Files.hash(pdf);
    pdfBytes = (long) pdf.length;
    xlsxSha256 = Files.hash(xlsx);
    xlsxBytes = (long) xlsx.length;
  }

  boolean isInvoice() {
    return kind == PaperKind.INVOICE || kind == PaperKind.MONTHLY_INVOICE;
  }

  /** @return as it was written; what papers of its time did not say yet is nothing */
  Paper paper(ObjectMapper json) {
    try {
      return json.readerFor(Paper.class).without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).readValue(content);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a paper that was issued cannot be read", e);
    }
  }

  boolean isOurs(UUID us) {
    return us.equals(issuer);
  }
}

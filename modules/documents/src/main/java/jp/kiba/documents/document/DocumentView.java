package jp.kiba.documents.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.kiba.documents.paper.PaperKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A paper, as one of its two sides finds it.
 *
 * @param ours whether we issued it; false, too, for what we filed
 * @param filed whether it came from outside of Kiba
 * @param counterpartyId null for a company outside of Kiba
 * @param totalYen what it asks for or is about; null on papers without prices
 * @param replacedBy the paper that stands for it now; null while it stands itself
 * @param held kept beyond that, for a dispute or an audit
 * @param keepUntil nobody removes it before
 */
@Schema(name = "Document")
record DocumentView(
    @Schema(required = true) UUID id,
    @Schema(required = true) PaperKind kind,
    @Schema(required = true) String number,
    @Schema(required = true) boolean ours,
    @Schema(required = true) boolean filed,
    @Schema(required = true, nullable = true) UUID counterpartyId,
    @Schema(required = true) String counterpartyName,
    @Schema(required = true, nullable = true) UUID orderId,
    @Schema(required = true, nullable = true) String orderNumber,
    @Schema(required = true, nullable = true) UUID shipmentId,
    @Schema(required = true) LocalDate issuedOn,
    @Schema(required = true, nullable = true) LocalDate dueOn,
    @Schema(required = true, nullable = true) Long netYen,
    @Schema(required = true, nullable = true) Long taxYen,
    @Schema(required = true, nullable = true) Long totalYen,
    @Schema(required = true, nullable = true) UUID replaces,
    @Schema(required = true, nullable = true) UUID replacedBy,
    @Schema(required = true) boolean held,
    @Schema(required = true) Instant issuedAt,
    @Schema(required = true) LocalDate keepUntil) {

  static DocumentView of(Document d, UUID replacedBy, boolean held, UUID us) {
    boolean ours = d.isOurs(us);
    return new DocumentView(d.id, d.kind, d.number, ours, d.status == Document.Status.FILED, ours ? d.recipient : d.issuer,
        ours ? d.recipientName : d.issuerName, d.orderId, d.orderNumber, d.shipmentId, d.issuedOn, d.dueOn, d.netYen, d.taxYen,
        d.totalYen, d.replaces, replacedBy, held, d.issuedAt, d.keepUntil);
  }
}

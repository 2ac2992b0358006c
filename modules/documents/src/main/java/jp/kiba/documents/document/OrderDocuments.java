package jp.kiba.documents.document;

import java.util.List;
import java.util.UUID;
import jp.kiba.documents.paper.PaperKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The papers of an order.
 *
 * @param due what the order calls for and is not there yet, as far as we may have it made
 */
@Schema(name = "OrderDocuments")
record OrderDocuments(
    @Schema(required = true) List<DocumentView> documents,
    @Schema(required = true) List<DuePaper> due) {

  /** @param ours whether we issue it, and may look at it before
   *  @param shipmentNumber null for a paper of the whole order */
  @Schema(name = "DuePaper")
  record DuePaper(
      @Schema(required = true) PaperKind kind,
      @Schema(required = true, nullable = true) UUID shipmentId,
      @Schema(required = true, nullable = true) String shipmentNumber,
      @Schema(required = true) boolean ours) {}
}

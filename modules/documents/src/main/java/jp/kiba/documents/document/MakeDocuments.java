package jp.kiba.documents.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import jp.kiba.documents.paper.PaperKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which papers to make of an order, as far as they are due: null for order form, delivery notes and invoice. */
record MakeDocuments(@Schema(nullable = true) @Size(min = 1, max = 11) Set<@NotNull PaperKind> kinds) {
  static final Set<PaperKind> USUAL = Set.of(PaperKind.PURCHASE_ORDER, PaperKind.DELIVERY_NOTE, PaperKind.INVOICE);
}

package jp.kiba.trading.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another content for a draft, with the same seller. Prices are resolved anew. */
record ChangeDraft(
    @NotNull @Min(0) Integer version,
    @NotEmpty @Size(max = 200) List<@NotNull @Valid DraftLine> lines,
    @NotNull @Size(max = 300) String deliveryPlace,
    @Schema(nullable = true) LocalDate deliverOn,
    @Schema(nullable = true) Transport transport,
    @NotNull @Size(max = 2000) String remarks) {

  DraftOrder content() {
    return new DraftOrder(null, lines, deliveryPlace, deliverOn, transport, remarks);
  }
}

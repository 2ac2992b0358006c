package jp.kiba.trading.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A draft: what, where to and when. Prices are the server's business.
 *
 * @param sellerId a partner; may be left out when a line names a listing
 * @param deliveryPlace may be empty when the buyer collects
 * @param transport null for the usual: the seller delivers
 */
record DraftOrder(
    @Schema(nullable = true) UUID sellerId,
    @NotEmpty @Size(max = 200) List<@NotNull @Valid DraftLine> lines,
    @NotNull @Size(max = 300) String deliveryPlace,
    @Schema(nullable = true) LocalDate deliverOn,
    @Schema(nullable = true) Transport transport,
    @NotNull @Size(max = 2000) String remarks) {

  Delivery delivery() {
    return Delivery.of(deliveryPlace, deliverOn, transport);
  }
}

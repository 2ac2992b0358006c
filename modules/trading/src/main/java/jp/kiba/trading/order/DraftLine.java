package jp.kiba.trading.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.inventory.api.Wood;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * So many pieces of what a listing offers, or of wood in our own words.
 *
 * @param listingId this or wood
 * @param description what else is to be said of the wood
 * @param priceUnit what a price of the wood shall be for; null for the usual of its kind
 */
@Schema(name = "DraftLine")
public record DraftLine(
    @Schema(nullable = true) UUID listingId,
    @Schema(nullable = true) @Valid Wood wood,
    @Schema(nullable = true) @Size(max = 300) String description,
    @Schema(nullable = true) PriceUnit priceUnit,
    @NotNull @Min(1) @Max(1_000_000) Integer pieces) {

  String words() {
    return description == null || description.isBlank() ? null : description.strip();
  }
}

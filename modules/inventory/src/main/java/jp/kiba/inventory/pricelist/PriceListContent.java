package jp.kiba.inventory.pricelist;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kiba.kernel.api.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a price list says.
 *
 * @param name as it may stand in trading terms; unique in the company
 * @param validUntil null for good
 * @param partners companies that it holds for
 * @param groups groups whose members it holds for
 */
@Schema(name = "PriceListContent")
record PriceListContent(
    @Schema(required = true) @NotBlank @Size(max = 60) String name,
    @Schema(required = true) @NotNull LocalDate validFrom,
    @Schema(nullable = true) LocalDate validUntil,
    @Schema(required = true) @NotNull @Size(max = 500) String note,
    @Schema(required = true) @NotNull @Size(max = 500) Set<@NotNull UUID> partners,
    @Schema(required = true) @NotNull @Size(max = 100) Set<@NotNull UUID> groups,
    @Schema(required = true) @NotNull @Size(max = 1000) List<@NotNull @Valid PriceLine> items) {

  /** @throws Problem 422 that names the field */
  void check() {
    if (validUntil != null && validUntil.isBefore(validFrom)) {
      throw Problem.refused("content.validUntil", "inventory.ends-before-it-begins");
    }
    for (int i = 0; i < items.size(); i++) {
      items.get(i).check("content.items[" + i + "]");
    }
    once();
  }

  private void once() {
    for (int i = 1; i < items.size(); i++) {
      for (int before = 0; before < i; before++) {
        if (items.get(before).sameAs(items.get(i))) {
          var field = items.get(i).listingId() != null ? "listingId" : items.get(i).unitPriceYen() != null ? "unitPriceYen" : "discountPercent";
          throw Problem.refused("content.items[" + i + "]." + field, "inventory.price-line-twice", before + 1);
        }
      }
    }
  }
}

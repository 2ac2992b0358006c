package jp.kiba.inventory.listing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import jp.kiba.inventory.api.PriceUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Offers pieces of a lot to everyone; without a price it is on request. */
record PublishListing(
    @NotNull UUID lotId,
    @NotNull @Min(1) @Max(1_000_000) Integer pieces,
    @NotNull PriceUnit priceUnit,
    @Schema(nullable = true) @Min(1) @Max(99_999_999) Long unitPriceYen,
    @Schema(nullable = true, description = "No telephone number, e-mail or web address: 422") @Size(max = 500) String remarks) {}

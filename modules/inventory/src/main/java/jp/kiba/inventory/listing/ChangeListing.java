package jp.kiba.inventory.listing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import jp.kiba.inventory.api.PriceUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says anew all that can be said of an offer; the wood stays what it is. */
record ChangeListing(
    @NotNull @Min(0) Integer version,
    @Schema(description = "All that is offered, what was ordered of it included") @NotNull @Min(1) @Max(1_000_000) Integer pieces,
    @NotNull PriceUnit priceUnit,
    @Schema(nullable = true) @Min(1) @Max(99_999_999) Long unitPriceYen,
    @Schema(nullable = true, description = "No telephone number, e-mail or web address: 422") @Size(max = 500) String remarks,
    @Schema(nullable = true) @Min(1) @Max(1_000_000) Integer minPieces,
    @Schema(nullable = true) @Min(0) @Max(365) Integer leadTimeDays,
    @Schema(nullable = true) @Size(max = 47) Set<@NotNull @Pattern(regexp = "0[1-9]|[1-3][0-9]|4[0-7]") String> deliveryArea,
    @Schema(nullable = true) Listing.Visibility visibility,
    @Schema(nullable = true) @Size(max = 200) Set<@NotNull UUID> viewers,
    @Schema(nullable = true) Instant publishFrom,
    @Schema(nullable = true) Instant publishUntil) implements OfferedTerms {}

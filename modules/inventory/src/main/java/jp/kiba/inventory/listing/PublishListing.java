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

/** Offers pieces of a lot; without a price it is on request. */
record PublishListing(
    @NotNull UUID lotId,
    @NotNull @Min(1) @Max(1_000_000) Integer pieces,
    @NotNull PriceUnit priceUnit,
    @Schema(nullable = true) @Min(1) @Max(99_999_999) Long unitPriceYen,
    @Schema(nullable = true, description = "No telephone number, e-mail or web address: 422") @Size(max = 500) String remarks,
    @Schema(nullable = true, description = "null: 1. Whoever takes all that is left may take fewer") @Min(1) @Max(1_000_000)
    Integer minPieces,
    @Schema(nullable = true, description = "Days from the order to the dispatch; null: not said") @Min(0) @Max(365) Integer leadTimeDays,
    @Schema(nullable = true, description = "Codes of prefectures; null or empty: anywhere") @Size(max = 47)
    Set<@NotNull @Pattern(regexp = "0[1-9]|[1-3][0-9]|4[0-7]") String> deliveryArea,
    @Schema(nullable = true, description = "null: EVERYONE") Listing.Visibility visibility,
    @Schema(nullable = true, description = "The partners who may see it; with NAMED only") @Size(max = 200) Set<@NotNull UUID> viewers,
    @Schema(nullable = true, description = "null: at once") Instant publishFrom,
    @Schema(nullable = true, description = "null: until it is withdrawn") Instant publishUntil) implements OfferedTerms {}

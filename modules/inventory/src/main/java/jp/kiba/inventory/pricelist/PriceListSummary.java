package jp.kiba.inventory.pricelist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A price list in the list of them. */
@Schema(name = "PriceListSummary")
public record PriceListSummary(
    @Schema(required = true) UUID id,
    @Schema(required = true) String name,
    @Schema(required = true) LocalDate validFrom,
    @Schema(required = true, nullable = true) LocalDate validUntil,
    @Schema(required = true) Integer partners,
    @Schema(required = true) Integer groups,
    @Schema(required = true) Integer items,
    @Schema(required = true) Instant changedAt,
    @Schema(required = true) int version) {}

package jp.kiba.inventory.shopping;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import jp.kiba.inventory.criteria.Criteria;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of a list: what wood, and how much of it.
 *
 * @param phrase as it was written or pasted
 * @param pieces null when m³ are said, or neither
 */
@Schema(name = "ShoppingLine")
record WantedLine(
    @Schema(required = true) @NotNull @Size(max = 300) String phrase,
    @Schema(required = true) @NotNull @Valid Criteria wood,
    @Schema(nullable = true) @Min(1) @Max(1_000_000) Integer pieces,
    @Schema(nullable = true) @DecimalMin("0.0001") @DecimalMax("1000000") @Digits(integer = 7, fraction = 4) BigDecimal volumeM3) {}

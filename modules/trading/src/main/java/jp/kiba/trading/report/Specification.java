package jp.kiba.trading.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.tenancy.api.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Wood of one kind, species, grade and size, priced by one unit, and what it has cost: yen a unit, without tax.
 *  @param lines how many order lines there were of it */
@Schema(name = "PricedSpecification")
record Specification(
    @Schema(required = true) Kind kind,
    @Schema(required = true) String species,
    @Schema(required = true) String grade,
    @Schema(required = true, nullable = true) BigDecimal thicknessMm,
    @Schema(required = true, nullable = true) BigDecimal widthMm,
    @Schema(required = true, nullable = true) BigDecimal lengthMm,
    @Schema(required = true, nullable = true) BigDecimal diameterCm,
    @Schema(required = true, nullable = true) BigDecimal lengthM,
    @Schema(required = true) PriceUnit priceUnit,
    @Schema(required = true) long lines,
    @Schema(required = true) LocalDate lastOn,
    @Schema(required = true) long lastYen,
    @Schema(required = true) long leastYen,
    @Schema(required = true) long mostYen) {}

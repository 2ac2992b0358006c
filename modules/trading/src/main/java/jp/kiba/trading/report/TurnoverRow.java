package jp.kiba.trading.report;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one month, partner or species comes to.
 *  @param key a month such as 2026-11, the partner's id, a species; null for charges and discounts, which belong to no species, and for the total
 *  @param name the partner's, else null
 *  @param orders how many it occurs in
 *  @param yen without tax */
@Schema(name = "TurnoverRow")
record TurnoverRow(
    @Schema(required = true, nullable = true) String key,
    @Schema(required = true, nullable = true) String name,
    @Schema(required = true) long orders,
    @Schema(required = true) BigDecimal volumeM3,
    @Schema(required = true) long yen) {}

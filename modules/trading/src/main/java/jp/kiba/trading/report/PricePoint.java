package jp.kiba.trading.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the wood cost in one order. @param unitPriceYen without tax */
@Schema(name = "PricePoint")
record PricePoint(
    @Schema(required = true) LocalDate on,
    @Schema(required = true) UUID orderId,
    @Schema(required = true) String number,
    @Schema(required = true) String partner,
    @Schema(required = true) int pieces,
    @Schema(required = true) BigDecimal volumeM3,
    @Schema(required = true) long unitPriceYen) {}

package jp.kiba.inventory.transformation;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a transformation would come to. */
@Schema(name = "Yield")
record YieldView(
    @Schema(required = true) BigDecimal volumeIn,
    @Schema(required = true) BigDecimal volumeOut,
    @Schema(required = true, nullable = true) BigDecimal yieldPercent,
    @Schema(required = true, description = "More comes out than went in: refused") boolean impossible,
    @Schema(required = true, description = "Outside of what is usual for these kinds") boolean unusual) {}

package jp.kiba.trading.filter;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A filter of one's own. */
@Schema(name = "OrderFilter")
record OrderFilterView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String name,
    @Schema(required = true) OrderWanted wanted,
    @Schema(required = true) int version) {}

package jp.kiba.inventory.stocktake;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Begins a count. */
record OpenStockTake(@NotNull UUID placeId, @Schema(nullable = true) @Size(max = 500) String note) {}

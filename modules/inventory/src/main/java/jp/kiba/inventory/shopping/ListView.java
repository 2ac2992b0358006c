package jp.kiba.inventory.shopping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list with its lines, in their order. */
@Schema(name = "ShoppingList")
record ListView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String name,
    @Schema(required = true, nullable = true) LocalDate neededBy,
    @Schema(required = true, nullable = true) String deliverTo,
    @Schema(required = true) String note,
    @Schema(required = true) List<WantedLine> lines,
    @Schema(required = true) Instant updatedAt,
    @Schema(required = true) int version) {}

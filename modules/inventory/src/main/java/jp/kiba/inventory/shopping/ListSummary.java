package jp.kiba.inventory.shopping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list without its lines. */
@Schema(name = "ShoppingListSummary")
public record ListSummary(
    @Schema(required = true) UUID id,
    @Schema(required = true) String name,
    @Schema(required = true, nullable = true) LocalDate neededBy,
    @Schema(required = true, nullable = true) String deliverTo,
    @Schema(required = true) long lineCount,
    @Schema(required = true) Instant updatedAt) {}

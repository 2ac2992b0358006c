package jp.kiba.inventory.lot;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Takes all of another lot of the same wood and origin into this one. */
record MergeLots(
    @NotNull Integer version,
    @NotNull UUID fromLotId,
    @NotNull Integer fromVersion,
    @Schema(nullable = true) @Size(max = 500) String note) {}

package jp.kiba.inventory.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.inventory.api.Wood;
import jp.kiba.inventory.lot.AdjustmentCode;
import jp.kiba.inventory.lot.MovementReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the ledger. */
@Schema(name = "Movement")
record MovementView(
    @Schema(required = true) UUID id,
    @Schema(required = true) Instant at,
    @Schema(required = true) UUID lotId,
    @Schema(required = true) String lotNumber,
    @Schema(required = true) Wood wood,
    @Schema(required = true, nullable = true) UUID placeId,
    @Schema(required = true, nullable = true) String place,
    @Schema(required = true, description = "Negative when they left") int pieces,
    @Schema(required = true) BigDecimal volumeM3,
    @Schema(required = true, description = "Of the lot, after this movement") long balancePieces,
    @Schema(required = true) MovementReason reason,
    @Schema(required = true, nullable = true) AdjustmentCode code,
    @Schema(required = true, nullable = true) UUID counterLotId,
    @Schema(required = true, nullable = true) String counterLotNumber,
    @Schema(required = true, nullable = true, description = "The shipment, transformation, count or import") UUID reference,
    @Schema(required = true, nullable = true) String note,
    @Schema(required = true, nullable = true, description = "Who did it") String byName) {}

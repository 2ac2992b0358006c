package jp.kiba.inventory.ledger;

import java.math.BigDecimal;
import java.util.UUID;
import jp.kiba.tenancy.api.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All lots of one kind, species, grade and place. */
@Schema(name = "StockTotal")
record OverviewRow(
    @Schema(required = true) Kind kind,
    @Schema(required = true) String species,
    @Schema(required = true) String grade,
    @Schema(required = true) UUID placeId,
    @Schema(required = true) String place,
    @Schema(required = true) long lots,
    @Schema(required = true) long pieces,
    @Schema(required = true) BigDecimal volumeM3,
    @Schema(required = true, nullable = true, description = "At cost, of the lots whose cost is known; null to who may not see costs") Long valueYen) {}

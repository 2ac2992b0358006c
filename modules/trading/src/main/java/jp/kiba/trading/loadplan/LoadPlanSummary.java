package jp.kiba.trading.loadplan;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param orders how many orders something is loaded of */
@Schema(name = "LoadPlanSummary")
record LoadPlanSummary(
    @Schema(required = true) UUID id,
    @Schema(required = true) LocalDate day,
    @Schema(required = true) String vehicleName,
    @Schema(required = true) String note,
    @Schema(required = true) long orders) {}

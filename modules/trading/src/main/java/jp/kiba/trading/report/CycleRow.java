package jp.kiba.trading.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long a stage took, in hours.
 *  @param orders how many went through it
 *  @param median half took no longer; null when none did
 *  @param slow nine of ten took no longer */
@Schema(name = "CycleTime")
record CycleRow(
    @Schema(required = true) CycleStage stage,
    @Schema(required = true) long orders,
    @Schema(required = true, nullable = true) Double median,
    @Schema(required = true, nullable = true) Double slow) {}

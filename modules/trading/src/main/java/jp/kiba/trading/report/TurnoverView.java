package jp.kiba.trading.report;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The orders that were placed in the period, as they stand now. */
@Schema(name = "Turnover")
record TurnoverView(
    @Schema(required = true) LocalDate from,
    @Schema(required = true) LocalDate to,
    @Schema(required = true) List<TurnoverRow> rows,
    @Schema(required = true) TurnoverRow total) {}

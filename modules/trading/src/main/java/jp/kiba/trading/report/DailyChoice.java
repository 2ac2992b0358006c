package jp.kiba.trading.report;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether oneself gets the report of the day by e-mail. */
@Schema(name = "DailyReportChoice")
record DailyChoice(@Schema(required = true) @NotNull Boolean wanted) {}

package jp.kiba.trading.report;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How punctual deliveries with one partner were.
 *  @param partner null for all of them together
 *  @param due orders whose day of delivery lies in the period and is over
 *  @param dispatchedInTime of those, what had left whole by that day
 *  @param receivedInTime of those, what was received whole by that day
 *  @param daysLate how late the others were received, on the average; what has not come yet counts until today. Null when none was late */
@Schema(name = "Punctuality")
record PunctualityRow(
    @Schema(required = true, nullable = true) UUID partner,
    @Schema(required = true, nullable = true) String name,
    @Schema(required = true) long due,
    @Schema(required = true) long dispatchedInTime,
    @Schema(required = true) long receivedInTime,
    @Schema(required = true, nullable = true) Double daysLate) {}

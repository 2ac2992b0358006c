package jp.kiba.trading.enquiry;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An enquiry in a list.
 *  @param asked how many sellers
 *  @param answered how many of them have answered, with a quotation or by declining */
@Schema(name = "EnquirySummary")
record EnquirySummary(
    @Schema(required = true) UUID id,
    @Schema(required = true) String title,
    @Schema(required = true) Instant madeAt,
    @Schema(required = true) String madeBy,
    @Schema(required = true) long asked,
    @Schema(required = true) long answered) {}

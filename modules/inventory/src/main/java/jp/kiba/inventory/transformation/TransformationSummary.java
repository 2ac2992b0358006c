package jp.kiba.inventory.transformation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A transformation in a list. */
@Schema(name = "TransformationSummary")
record TransformationSummary(
    @Schema(required = true) UUID id,
    @Schema(required = true) String number,
    @Schema(required = true) LocalDate performedOn,
    @Schema(required = true) BigDecimal volumeIn,
    @Schema(required = true) BigDecimal volumeOut,
    @Schema(required = true, nullable = true) BigDecimal yieldPercent,
    @Schema(required = true, nullable = true) String note,
    @Schema(required = true, nullable = true) String byName,
    @Schema(required = true, nullable = true) Instant reversedAt) {

  static TransformationSummary of(Transformation t) {
    return new TransformationSummary(t.id, t.number, t.performedOn, t.volumeIn, t.volumeOut, t.yield().percent(), t.note, t.byName, t.reversedAt);
  }
}

package jp.kiba.inventory.transformation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kiba.inventory.api.Wood;
import jp.kiba.tenancy.api.Kind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A transformation with all that went in and came out. */
@Schema(name = "Transformation")
record TransformationView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String number,
    @Schema(required = true) LocalDate performedOn,
    @Schema(required = true) Instant at,
    @Schema(required = true) List<Line> inputs,
    @Schema(required = true) List<Line> outputs,
    @Schema(required = true) BigDecimal volumeIn,
    @Schema(required = true) BigDecimal volumeOut,
    @Schema(required = true, nullable = true) BigDecimal yieldPercent,
    @Schema(required = true, description = "Outside of what is usual for these kinds") boolean unusual,
    @Schema(required = true, nullable = true) String byProduct,
    @Schema(required = true, nullable = true) String note,
    @Schema(required = true, nullable = true) String byName,
    @Schema(required = true, nullable = true) Instant reversedAt,
    @Schema(required = true, nullable = true) String reversedBy,
    @Schema(required = true, nullable = true) String reversalReason,
    @Schema(required = true) int version) {

  /** One lot of it. */
  @Schema(name = "TransformationLine")
  record Line(
      @Schema(required = true) UUID lotId,
      @Schema(required = true) String lotNumber,
      @Schema(required = true) Wood wood,
      @Schema(required = true) int pieces,
      @Schema(required = true) BigDecimal volumeM3) {
    static Line of(TransformationLine line) {
      return new Line(line.lot.id(), line.lot.lotNumber(), line.lot.wood(), line.pieces, line.volumeM3);
    }
  }

  static TransformationView of(Transformation t) {
    var inputs = t.lines(false).stream().map(Line::of).toList();
    var outputs = t.lines(true).stream().map(Line::of).toList();
    return new TransformationView(t.id, t.number, t.performedOn, t.at, inputs, outputs, t.volumeIn, t.volumeOut, t.yield().percent(),
        t.yield().unusual(kinds(inputs), kinds(outputs)), t.byProduct, t.note, t.byName, t.reversedAt, t.reversedBy, t.reversalReason, t.version);
  }

  private static Set<Kind> kinds(List<Line> lines) {
    return lines.stream().map(l -> l.wood().kind()).collect(Collectors.toSet());
  }
}

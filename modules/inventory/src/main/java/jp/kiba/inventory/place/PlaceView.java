package jp.kiba.inventory.place;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place and how much lies there. */
@Schema(name = "Place")
record PlaceView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String name,
    @Schema(required = true) PlaceKind kind,
    @Schema(required = true, nullable = true) String prefecture,
    @Schema(required = true) String note,
    @Schema(required = true, nullable = true, description = "null: in use") Instant archivedAt,
    @Schema(required = true, description = "Lots of which something is there") long lots,
    @Schema(required = true) BigDecimal volumeM3,
    @Schema(required = true) int version) {

  static PlaceView of(Place place, Number lots, BigDecimal volumeM3) {
    return new PlaceView(place.id, place.name, place.kind, place.prefecture, place.note, place.archivedAt,
        lots == null ? 0 : lots.longValue(), volumeM3 == null ? BigDecimal.ZERO : volumeM3, place.version);
  }
}

package jp.kiba.inventory.pricelist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A price list in the list of them. */
@Schema(name = "PriceListSummary")
record PriceListSummary(
    @Schema(required = true) UUID id,
    @Schema(required = true) String name,
    @Schema(required = true) LocalDate validFrom,
    @Schema(required = true, nullable = true) LocalDate validUntil,
    @Schema(required = true) Integer partners,
    @Schema(required = true) Integer groups,
    @Schema(required = true) Integer items,
    @Schema(required = true) Instant changedAt,
    @Schema(required = true) int version) {

  /** @param counts its id, partners, groups, lines */
  static PriceListSummary of(PriceList list, Object[] counts) {
    return new PriceListSummary(list.id, list.name, list.validFrom, list.validUntil, count(counts[1]), count(counts[2]), count(counts[3]),
        list.changedAt, list.version);
  }

  private static int count(Object number) {
    return ((Number) number).intValue();
  }
}

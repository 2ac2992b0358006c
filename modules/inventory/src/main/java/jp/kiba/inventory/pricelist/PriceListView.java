package jp.kiba.inventory.pricelist;

import java.time.Instant;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A price list with all that it says. */
@Schema(name = "PriceList")
record PriceListView(
    @Schema(required = true) UUID id,
    @Schema(required = true) PriceListContent content,
    @Schema(required = true) Instant changedAt,
    @Schema(required = true) int version) {

  static PriceListView of(PriceList list) {
    return new PriceListView(list.id, new PriceListContent(list.name, list.validFrom, list.validUntil, list.note,
        new TreeSet<>(list.partners), new TreeSet<>(list.groups), list.items.stream().map(PriceItem::line).toList()),
        list.changedAt, list.version);
  }
}

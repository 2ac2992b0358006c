package jp.kiba.trading.order;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.inventory.api.Wood;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one of several sellers was asked, and what stands there now.
 *  @param valid whether it is a quotation that can be accepted today */
@Schema(name = "AskedOrder")
public record AskedOrder(
    @Schema(required = true) UUID id,
    @Schema(required = true, nullable = true) String number,
    @Schema(required = true) UUID sellerId,
    @Schema(required = true) String sellerName,
    @Schema(required = true) OrderStatus status,
    @Schema(required = true) int version,
    @Schema(required = true) int revisionNo,
    @Schema(required = true) boolean valid,
    @Schema(required = true, nullable = true) LocalDate validUntil,
    @Schema(required = true, nullable = true) LocalDate deliverOn,
    @Schema(required = true, nullable = true) Long totalYen,
    @Schema(required = true) List<AskedLine> lines) {

  /** A line of it.
   *  @param lineNo of the line that was asked for: an alternative has that of what it is offered instead of */
  @Schema(name = "AskedLine")
  public record AskedLine(
      @Schema(required = true) UUID id,
      @Schema(required = true) int lineNo,
      @Schema(required = true) Wood wood,
      @Schema(required = true, nullable = true) String description,
      @Schema(required = true) int pieces,
      @Schema(required = true, nullable = true) Integer wantedPieces,
      @Schema(required = true) PriceUnit priceUnit,
      @Schema(required = true, nullable = true) Long unitPriceYen,
      @Schema(required = true, nullable = true) Long amountYen,
      @Schema(required = true, nullable = true) Answer answer,
      @Schema(required = true) boolean dropped) {}

  static AskedOrder of(Order o, List<Line> lines, LocalDate today) {
    boolean valid = o.status == OrderStatus.QUOTED && (o.quoteValidUntil == null || !o.quoteValidUntil.isBefore(today));
    return new AskedOrder(o.id, o.number, o.seller, o.sellerName, o.status, o.version, o.revisionNo, valid, o.quoteValidUntil, o.deliverOn,
        o.totalYen, lines.stream().map(l -> new AskedLine(l.id, no(l, lines), l.wood.wood(), l.description, l.pieces, l.wantedPieces,
            l.priceUnit, l.unitPriceYen, l.amountYen, l.answer, l.dropped)).toList());
  }

  private static int no(Line line, List<Line> all) {
    return all.stream().filter(l -> l.id.equals(line.alternativeTo)).map(l -> l.lineNo).findFirst().orElse(line.lineNo);
  }
}

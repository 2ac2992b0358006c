package jp.kiba.trading.revision;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.inventory.api.Wood;
import jp.kiba.trading.amount.RateTotal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * All that an order was about at one moment. It is stored as it is here: a field may be added, with null for what was kept before
 * there was one, and none is ever taken away.
 *
 * @param transport SELLER_DELIVERS or BUYER_COLLECTS
 * @param totalYen without tax; null while a price is on request
 * @param rates of what has a price
 */
@Schema(name = "RevisionContent")
public record Content(
    @Schema(required = true) String deliveryPlace,
    @Schema(required = true, nullable = true) LocalDate deliverOn,
    @Schema(required = true) String transport,
    @Schema(required = true) List<ContentLine> lines,
    @Schema(required = true) List<ContentCharge> charges,
    @Schema(required = true, nullable = true) Long totalYen,
    @Schema(required = true) BigDecimal totalM3,
    @Schema(required = true) List<RateTotal> rates) {

  /** A line, also one that was no part of it any more.
   *  @param answer OFFERED, PARTIAL, ALTERNATIVE or DECLINED; null before the seller answered */
  @Schema(name = "RevisionLine")
  public record ContentLine(
      @Schema(required = true) UUID id,
      @Schema(required = true) int lineNo,
      @Schema(required = true, nullable = true) UUID listingId,
      @Schema(required = true, nullable = true) String description,
      @Schema(required = true) Wood wood,
      @Schema(required = true) int pieces,
      @Schema(required = true, nullable = true) Integer wantedPieces,
      @Schema(required = true) BigDecimal volumeM3,
      @Schema(required = true) String volumeRule,
      @Schema(required = true) PriceUnit priceUnit,
      @Schema(required = true, nullable = true) Long unitPriceYen,
      @Schema(required = true, nullable = true) Long amountYen,
      @Schema(required = true) String amountRounding,
      @Schema(required = true) int taxPercent,
      @Schema(required = true, nullable = true) String answer,
      @Schema(required = true, nullable = true) UUID alternativeTo,
      @Schema(required = true) boolean dropped) {}

  /** A charge, also one that was no part of it any more.
   *  @param taxPercent null for a discount, which is split over the rates */
  @Schema(name = "RevisionCharge")
  public record ContentCharge(
      @Schema(required = true) UUID id,
      @Schema(required = true) String kind,
      @Schema(required = true) String label,
      @Schema(required = true) long amountYen,
      @Schema(required = true, nullable = true) Integer taxPercent,
      @Schema(required = true) boolean dropped) {}
}

package jp.kiba.trading.api;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.inventory.api.Wood;

/**
 * An order as papers tell it. Amounts in whole yen without tax.
 *
 * @param status name of the state
 * @param requestedAt and quotedAt, orderedAt, confirmedAt: when that was done last, or changed by what the two agreed on since; null
 *     when it was not
 * @param ending null unless it was cancelled
 */
public record TradePaper(UUID id, String number, UUID buyer, UUID seller, String buyerName, String sellerName, String status,
    Instant requestedAt, Instant quotedAt, Instant orderedAt, Instant confirmedAt, LocalDate deliverOn, LocalDate quoteValidUntil, String deliveryPlace, String remarks,
    List<Line> lines, List<Charge> charges, List<Shipment> shipments, Ending ending) {

  /**
   * @param description where nothing from a listing was asked for; null otherwise
   * @param volumeM3 0 for what has no volume
   * @param unitPriceYen and amountYen null while on request
   */
  public record Line(UUID id, int lineNo, Wood wood, String description, int pieces, BigDecimal volumeM3, PriceUnit priceUnit,
      Long unitPriceYen, Long amountYen, int taxPercent) {}

  /** @param overAllRates a discount, to be split over the rates
   *  @param amountYen negative for a discount */
  public record Charge(String label, long amountYen, int taxPercent, boolean overAllRates) {}

  /** @param number as the parties call it
   *  @param receivedOn null until received */
  public record Shipment(UUID id, String number, LocalDate dispatchedOn, String vehicle, LocalDate receivedOn, List<Shipped> lines) {}

  /**
   * What of a line a shipment carries. The amounts of all shipments of a line add up to the line's: each is the difference between
   * what had come with it and what had come before.
   *
   * @param origin where it comes from, or why that is not known
   * @param receivedPieces null until received, like what follows
   */
  public record Shipped(Line line, int pieces, BigDecimal volumeM3, Long amountYen, String origin, Integer receivedPieces,
      BigDecimal receivedM3, Long receivedYen) {}

  /** Who ended it, and why. */
  public record Ending(UUID by, LocalDate on, String reason) {}

  /** @return the other company of the two */
  public UUID other(UUID company) {
    return company.equals(buyer) ? seller : buyer;
  }
}

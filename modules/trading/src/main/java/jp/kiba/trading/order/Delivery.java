package jp.kiba.trading.order;

import java.time.LocalDate;
import jp.kiba.kernel.api.Problem;

/**
 * Where the goods go, when, and who carries them.
 *
 * @param place may be empty when the buyer collects
 * @param on null when it is open
 */
record Delivery(String place, LocalDate on, Transport transport) {

  /** @param transport null for the usual: the seller delivers
   *  @throws Problem 422 when the seller would not know where to */
  static Delivery of(String place, LocalDate on, Transport transport) {
    if (place.isBlank() && transport != Transport.BUYER_COLLECTS) {
      throw Problem.refused("deliveryPlace", "trading.place-needed");
    }
    return new Delivery(place.strip(), on, transport == null ? Transport.SELLER_DELIVERS : transport);
  }
}

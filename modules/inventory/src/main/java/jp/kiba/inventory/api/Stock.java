package jp.kiba.inventory.api;

import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Problem;

/** The bound company's lots, for the one who ships from them. */
public interface Stock {
  /**
   * What a line of a trade may have of our lots.
   *
   * @param listingId the offer of ours that it was ordered from; null for none
   * @param held pieces that the exchange holds of that offer for it, shipped ones included; 0 without an offer
   * @param shipped pieces shipped so far
   * @param open pieces still to be shipped
   * @param most as open, with the tolerance: no more may be set aside or shipped
   */
  record Wanted(UUID orderId, UUID lineId, UUID listingId, Wood wood, int held, int shipped, int open, int most) {}

  /**
   * Pieces that leave now.
   *
   * @param lotId null for what is set aside for the line, in that order, and then the lot that the offer came from
   * @param field name of the line in the request, such as {@code lines[0]}: the problem names its {@code lotId} or {@code pieces}
   */
  record Issue(Wanted line, UUID lotId, int pieces, String field) {}

  /** What was taken of a line, and what goes along with it of where it comes from.
   *  @param origins empty when none of the lots has a record */
  record Issued(UUID lineId, List<PassedOrigin> origins) {}

  /**
   * Takes pieces out of lots, in the caller's transaction; the lots stay locked until it ends.
   *
   * @param reference what the movements are for: the shipment
   * @return one for each issue, in their order
   * @throws Problem 422 when we have no such lot, it is other wood than was ordered, or fewer pieces are left
   */
  List<Issued> issue(List<Issue> issues, UUID reference);
}

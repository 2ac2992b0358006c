package jp.kiba.inventory.api;

import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Problem;

/** The bound company's lots, for the one who ships from them. */
public interface Stock {
  /**
   * Takes pieces out of a lot, in the caller's transaction; the lot stays locked until it ends.
   *
   * @param lotId null for the lot that the listing was published from
   * @param listingId a listing of ours
   * @param reference what the movement is for: the shipment
   * @param line name of the line in the request, such as {@code lines[0]}: the problem names its {@code lotId} or {@code pieces}
   * @throws Problem 422 when we have no such lot, it is other wood than was listed, or fewer pieces are left; 404 when the
   *     listing is not ours
   */
  Issued issue(UUID lotId, UUID listingId, int pieces, UUID reference, String line);

  /** What was taken, and what goes along with it of where it comes from.
   *  @param origins empty when the lot has no record */
  record Issued(UUID lotId, List<PassedOrigin> origins) {}
}

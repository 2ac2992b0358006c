package jp.kiba.inventory.api;

import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Problem;

/** Taking what was bought into the bound company's stock, in the caller's transaction. */
public interface Receipts {
  /**
   * Pieces that arrived.
   *
   * @param lotId a lot of ours of the same wood that takes them in; null for a new one
   * @param lotNumber of the new lot
   * @param placeId where the new lot lies
   * @param costYen of all these pieces, without tax; null when not known
   * @param reference what the movement is for: the shipment
   * @param origin what the supplier passed on; null for nothing
   * @param field where it stands in the request: the problem names its {@code lotId}, {@code lotNumber} or {@code placeId}
   */
  record Arrived(UUID lotId, String lotNumber, UUID placeId, Wood wood, int pieces, Long costYen, UUID reference,
      Origins.Arrival origin, String field) {}

  /** @throws Problem 422 when there is no such lot or place, the number is taken, or the lot is other wood */
  void receive(List<Arrived> arrived);
}

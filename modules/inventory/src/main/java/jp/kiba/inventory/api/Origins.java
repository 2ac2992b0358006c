package jp.kiba.inventory.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kiba.kernel.api.Problem;

/**
 * The origins of the bound company's lots, for whoever receives, works or ships them; always in the caller's transaction. That
 * pieces which leave a lot take their share along, the database sees to itself.
 */
public interface Origins {
  /** What was typed when a lot came in.
   *  @param species code of a {@link Species}
   *  @param volumeM3 of the lot as it is now
   *  @param harvestArea may be null or blank
   *  @param legalityEvidence a certificate or its number; may be null or blank */
  record Received(UUID lotId, String species, BigDecimal volumeM3, String harvestArea, String legalityEvidence) {}

  /** Makes a record of what was typed, or takes the one there is, and attaches it. Where nothing was typed nothing is done. */
  void received(List<Received> lots);

  /** Why wood of some lots is wood of others now. */
  enum Reason { SPLIT, MERGE, MOVE, TRANSFORM }

  /** Pieces that will leave a lot, and their volume. */
  record Taken(UUID lotId, int pieces, BigDecimal volumeM3) {}

  /** A lot that they come to, and how much of it is new. */
  record Made(UUID lotId, BigDecimal volumeM3) {}

  /** @param id of the split, merger or transformation: once each */
  record Passage(UUID id, Reason reason, List<Taken> inputs, List<Made> outputs) {}

  /** Hands the origins of what goes in to what comes out, by volume; certified volume times the yield at the most. To be called
   *  while the lots are locked, after the outputs were inserted and before the pieces leave the inputs. */
  void passOn(Passage passage);

  /** As if it had not been: what went in gets back what it had, certified volume included. To be called, in the transaction in
   *  which the pieces go back, once; does nothing when no origin was passed on. The lots that came out lose theirs with their pieces. */
  void takeBack(UUID passage);

  /** What goes along with pieces of a lot. To be called while the lot is locked, before they leave it.
   *  @return empty when the lot has no record */
  List<PassedOrigin> leaving(UUID lotId, int pieces);

  /** @return what can be said of the whole lot: verified only when all of it is; empty when it has no record */
  Optional<Legality> legality(UUID lotId);

  /** What came with a shipment.
   *  @param lineId of the shipment's line: its records are made once, whatever lots it goes to
   *  @param supplier trade name of who sent it; stays in our book */
  record Arrival(UUID lineId, String supplier, List<PassedOrigin> origins) {}

  /** Makes records of what the supplier passed on, and attaches them to a lot of ours.
   *  @throws Problem 422 when we have no such lot, its species is another, or it has origins already */
  void arrived(UUID lotId, Arrival arrival);

  /** As {@link #arrived(UUID, Arrival)}, for pieces that have just come into a lot, which may have other origins for the others.
   *  @param volumeM3 of these pieces
   *  @throws Problem 422 when the lot's species is another */
  void arrived(UUID lotId, Arrival arrival, BigDecimal volumeM3);
}

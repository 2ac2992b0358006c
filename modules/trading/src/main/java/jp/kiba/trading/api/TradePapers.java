package jp.kiba.trading.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Problem;

/** What papers say of trades: read from the bound company's book, in its transaction. */
public interface TradePapers {
  /** @return the order, whichever side we are; never a draft
   *  @throws Problem 404 when our book has no such order */
  TradePaper order(UUID id);

  /** Locks the order until the transaction ends, for whoever comes second on either side.
   *  @throws Problem 404 when our book has no such order */
  void lock(UUID id);

  /** @return our sales of which a shipment was received up to that day, in Japan, and not before the other, oldest first
   *  @param buyer null for all */
  List<TradePaper> salesReceived(UUID buyer, LocalDate from, LocalDate to);
}

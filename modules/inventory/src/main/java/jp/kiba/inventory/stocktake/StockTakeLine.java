package jp.kiba.inventory.stocktake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.inventory.lot.Lot;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;

/** A lot that was counted: what was there, and what the book said at that moment. Counted again, both are new. */
@Entity
@Table(name = "stock_take_line")
class StockTakeLine {
  @Id
  UUID id;
  @Column(name = "stock_take_id")
  UUID takeId;
  @Column(name = "lot_id")
  UUID lotId;
  @Column(name = "book_pieces")
  int bookPieces;
  @Column(name = "counted_pieces")
  int countedPieces;
  @Column(name = "counted_at")
  Instant countedAt;
  @Column(name = "counted_by")
  String countedBy;
  String note;
  @Version
  int version;

  protected StockTakeLine() {}

  StockTakeLine(StockTake take, Lot lot) {
    this.id = UUID.randomUUID();
    this.takeId = take.id;
    this.lotId = lot.id();
  }

  /** @param lot locked */
  void counted(Lot lot, int pieces, String said) {
    bookPieces = lot.pieces();
    countedPieces = pieces;
    countedAt = Now.instant();
    countedBy = Current.actor().name();
    note = said;
  }

  /** Somebody else may be counting the same place.
   *  @throws Problem 409 when the line is not as it was seen */
  void seenAs(int seen) {
    if (seen != version) {
      throw Problem.stale();
    }
  }

  int difference() {
    return countedPieces - bookPieces;
  }
}

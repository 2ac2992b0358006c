package jp.kiba.inventory.stocktake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A lot that lay at the place when its count was closed, and that nobody had counted. Written by {@link Closing}, never changed. */
@Entity
@Table(name = "stock_take_uncounted")
class UncountedLot {
  @Id
  UUID id;
  @Column(name = "stock_take_id")
  UUID takeId;
  @Column(name = "lot_id")
  UUID lotId;
  /** What the book said of it then. */
  @Column(name = "book_pieces")
  int bookPieces;

  protected UncountedLot() {}
}

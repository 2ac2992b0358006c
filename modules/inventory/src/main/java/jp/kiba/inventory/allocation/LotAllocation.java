package jp.kiba.inventory.allocation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.inventory.api.Stock.Wanted;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.NullableUuid;

/** Pieces of a lot for a line of a trade: set aside → shipped or given back, in parts as it comes, until none is open. */
@Entity
@Table(name = "lot_allocation")
class LotAllocation {
  @Id
  UUID id;
  /** Which of its line's it is: they are drawn on in this order. */
  @Column(updatable = false)
  int turn;
  @Column(name = "lot_id", updatable = false)
  UUID lotId;
  @Column(name = "order_id", updatable = false)
  UUID orderId;
  @Column(name = "line_id", updatable = false)
  UUID lineId;
  /** The offer whose promise it keeps. */
  @Convert(converter = NullableUuid.class)
  @Column(name = "listing_id", updatable = false)
  UUID listingId;
  @Column(updatable = false)
  int pieces;
  @Column(name = "issued_pieces")
  int issuedPieces;
  @Column(name = "returned_pieces")
  int returnedPieces;
  @Column(updatable = false)
  Instant at;
  @Column(name = "by_name", updatable = false)
  String byName;

  protected LotAllocation() {}

  /** @param listingId null when it keeps no offer's promise */
  static LotAllocation of(Wanted line, UUID lotId, UUID listingId, int pieces, int turn) {
    var allocation = new LotAllocation();
    allocation.id = UUID.randomUUID();
    allocation.turn = turn;
    allocation.lotId = lotId;
    allocation.orderId = line.orderId();
    allocation.lineId = line.lineId();
    allocation.listingId = listingId;
    allocation.pieces = pieces;
    allocation.at = Now.instant();
    allocation.byName = Current.actor().name();
    return allocation;
  }

  int open() {
    return pieces - issuedPieces - returnedPieces;
  }

  void issue(int some) {
    issuedPieces += some;
  }

  /** @return how many of so many it could give back */
  int giveBack(int most) {
    int some = Math.min(most, open());
    returnedPieces += some;
    return some;
  }
}

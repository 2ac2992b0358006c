package jp.kiba.inventory.lot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Pieces that came into a lot or left it. Written once, never changed: the lot's pieces are their sum. */
@Entity
@Table(name = "stock_movement")
class StockMovement {
  enum Reason { RECEIPT, ISSUE, ADJUSTMENT }

  @Id
  UUID id;
  @Column(name = "lot_id")
  UUID lotId;
  Instant at;
  int pieces;
  @Enumerated(EnumType.STRING)
  Reason reason;
  @Column(name = "listing_id")
  UUID listingId;
  UUID reference;

  protected StockMovement() {}

  static StockMovement receipt(Lot lot) {
    return of(lot, lot.pieces, Reason.RECEIPT);
  }

  /** @param listingId the offer that is being kept
   *  @param reference the shipment */
  static StockMovement issue(Lot lot, int pieces, UUID listingId, UUID reference) {
    var movement = of(lot, -pieces, Reason.ISSUE);
    movement.listingId = listingId;
    movement.reference = reference;
    return movement;
  }

  private static StockMovement of(Lot lot, int pieces, Reason reason) {
    var movement = new StockMovement();
    movement.id = UUID.randomUUID();
    movement.lotId = lot.id;
    movement.at = Instant.now();
    movement.pieces = pieces;
    movement.reason = reason;
    return movement;
  }
}

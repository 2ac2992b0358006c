package jp.kiba.inventory.lot;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.kernel.api.Now;

/** Pieces that came into a lot or left it. Written once, never changed: the lot's pieces are their sum. The reason tells which. */
@Entity
@Table(name = "stock_movement")
@DiscriminatorColumn(name = "reason")
abstract class StockMovement {
  @Id
  UUID id;
  @Column(name = "lot_id")
  UUID lotId;
  Instant at;
  int pieces;

  protected StockMovement() {}

  StockMovement(Lot lot, int pieces) {
    this.id = UUID.randomUUID();
    this.lotId = lot.id;
    this.at = Now.instant();
    this.pieces = pieces;
  }

  /** All that a lot begins with. */
  @Entity(name = "StockReceipt")
  @DiscriminatorValue("RECEIPT")
  static class Receipt extends StockMovement {
    protected Receipt() {}

    Receipt(Lot lot) {
      super(lot, lot.pieces);
    }
  }

  /** Pieces that were shipped. */
  @Entity(name = "StockIssue")
  @DiscriminatorValue("ISSUE")
  static class Issue extends StockMovement {
    @Column(name = "listing_id")
    UUID listingId;
    UUID reference;

    protected Issue() {}

    /** @param listingId the offer that is being kept
     *  @param reference the shipment */
    Issue(Lot lot, int pieces, UUID listingId, UUID reference) {
      super(lot, -pieces);
      this.listingId = listingId;
      this.reference = reference;
    }
  }
}

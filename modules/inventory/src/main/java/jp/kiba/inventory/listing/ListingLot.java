package jp.kiba.inventory.listing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Which lot an offer comes from. Stays in the seller's book: a buyer never learns it. */
@Entity
@Table(name = "listing_lot")
class ListingLot {
  @Id
  @Column(name = "listing_id")
  UUID listingId;
  @Column(name = "lot_id")
  UUID lotId;

  protected ListingLot() {}

  ListingLot(UUID listingId, UUID lotId) {
    this.listingId = listingId;
    this.lotId = lotId;
  }
}

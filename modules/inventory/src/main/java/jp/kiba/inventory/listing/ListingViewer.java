package jp.kiba.inventory.listing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A partner who may see an offer that is for named ones. The seller reads all of them, a partner only themselves. */
@Entity
@Table(name = "listing_audience", schema = "market")
@IdClass(ListingViewer.Key.class)
class ListingViewer {
  /** An offer and one who may see it. */
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;
    UUID listingId;
    UUID viewer;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && listingId.equals(key.listingId) && viewer.equals(key.viewer);
    }

    @Override
    public int hashCode() {
      return listingId.hashCode() ^ viewer.hashCode();
    }
  }

  @Id
  @Column(name = "listing_id")
  UUID listingId;
  @Id
  UUID viewer;
  @Column(name = "company_id")
  UUID companyId;

  protected ListingViewer() {}

  ListingViewer(Listing listing, UUID viewer) {
    this.listingId = listing.id;
    this.viewer = viewer;
    this.companyId = listing.companyId;
  }
}

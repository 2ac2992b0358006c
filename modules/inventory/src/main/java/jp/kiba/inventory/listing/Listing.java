package jp.kiba.inventory.listing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.inventory.api.Legality;
import jp.kiba.inventory.api.Offer;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.inventory.api.Wood;
import jp.kiba.inventory.api.WoodColumns;
import jp.kiba.inventory.lot.Lot;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.PublicText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An offer on the marketplace. Published → withdrawn, for good. The wood is that of the lot at the moment of publishing; what is
 * available goes down and up with reservations, which the exchange makes in the database and nobody else.
 */
@Entity
@Table(name = "listing", schema = "market")
public class Listing {
  /** Where the offer stands. */
  @Schema(name = "ListingStatus")
  public enum Status { PUBLISHED, WITHDRAWN }

  @Id
  UUID id;
  @Column(name = "company_id", updatable = false)
  UUID companyId;
  @Embedded
  WoodColumns wood;
  @Column(name = "offered_pieces", updatable = false)
  int offeredPieces;
  @Column(name = "available_pieces", updatable = false)
  int availablePieces;
  @Enumerated(EnumType.STRING)
  @Column(name = "price_unit", updatable = false)
  PriceUnit priceUnit;
  @Column(name = "unit_price_yen")
  Long unitPriceYen;
  String remarks;
  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  Legality legality;
  @Enumerated(EnumType.STRING)
  Status status;
  @Column(name = "published_at", updatable = false)
  Instant publishedAt;
  @Version
  int version;

  protected Listing() {}

  /** @param legality of the lot; null when nobody said where it comes from */
  static Listing published(Lot lot, PublishListing command, Legality legality) {
    PublicText.check("remarks", command.remarks());
    var listing = new Listing();
    listing.id = UUID.randomUUID();
    listing.companyId = Current.tenant().id();
    listing.wood = WoodColumns.of(lot.wood());
    listing.offeredPieces = command.pieces();
    listing.availablePieces = command.pieces();
    listing.priceUnit = command.priceUnit();
    listing.unitPriceYen = command.unitPriceYen();
    listing.remarks = command.remarks() == null ? "" : command.remarks();
    listing.legality = legality;
    listing.status = Status.PUBLISHED;
    listing.publishedAt = Now.instant();
    return listing;
  }

  void withdraw(int seen) {
    if (seen != version) {
      throw Problem.stale();
    }
    if (status != Status.PUBLISHED) {
      throw Problem.conflict("transition-not-allowed", "inventory.listing-transition");
    }
    status = Status.WITHDRAWN;
  }

  /** @return what a buyer may order from
   *  @param sellerName the seller's trade name */
  public Offer offer(String sellerName) {
    return new Offer(id, companyId, sellerName, wood(), wood.volumeRule(), availablePieces, priceUnit, unitPriceYen);
  }

  public UUID id() {
    return id;
  }

  public UUID companyId() {
    return companyId;
  }

  public Wood wood() {
    return wood.wood();
  }

  public int availablePieces() {
    return availablePieces;
  }

  /** @return m³ of what is available, by the listing's own rule */
  public BigDecimal availableM3() {
    return wood.volume(availablePieces);
  }

  public PriceUnit priceUnit() {
    return priceUnit;
  }

  /** @return null when on request */
  public Long unitPriceYen() {
    return unitPriceYen;
  }

  /** @return whether the wood was found lawful when it was offered; null when nobody said where it comes from */
  public Legality legality() {
    return legality;
  }

  public String remarks() {
    return remarks;
  }

  public Instant publishedAt() {
    return publishedAt;
  }
}

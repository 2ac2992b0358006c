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
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kiba.inventory.api.Legality;
import jp.kiba.inventory.api.Offer;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.inventory.api.Wood;
import jp.kiba.inventory.api.WoodColumns;
import jp.kiba.inventory.lot.Lot;
import jp.kiba.inventory.pricelist.MyPrice;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Names;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An offer on the marketplace. Published → changed as often as one likes → withdrawn, for good; a schedule begins and ends it by
 * the clock. The wood is that of the lot at the moment of publishing; what is available goes down and up with reservations, which
 * the exchange makes in the database and nobody else.
 */
@Entity
@Table(name = "listing", schema = "market")
public class Listing {
  /** What was done with it; where it stands by the clock is {@link ListingStatus}. */
  @Schema(name = "StoredListingStatus")
  public enum Status { PUBLISHED, WITHDRAWN }

  /** For whom it is: everyone, the seller's partners, or those partners that are named. The database keeps it from all others. */
  @Schema(name = "Visibility")
  public enum Visibility { EVERYONE, PARTNERS, NAMED }

  @Id
  UUID id;
  @Column(name = "company_id", updatable = false)
  UUID companyId;
  @Embedded
  WoodColumns wood;
  @Column(name = "piece_m3", updatable = false)
  BigDecimal pieceM3;
  @Column(name = "offered_pieces", updatable = false)
  int offeredPieces;
  @Column(name = "available_pieces", updatable = false)
  int availablePieces;
  @Enumerated(EnumType.STRING)
  @Column(name = "price_unit")
  PriceUnit priceUnit;
  @Column(name = "unit_price_yen")
  Long unitPriceYen;
  @Column(name = "yen_per_m3")
  Long yenPerM3;
  @Column(name = "min_pieces")
  int minPieces;
  @Column(name = "lead_time_days")
  Integer leadTimeDays;
  @Column(name = "delivery_area")
  String deliveryArea;
  String remarks;
  @Enumerated(EnumType.STRING)
  Visibility visibility;
  @Column(name = "publish_from")
  Instant publishFrom;
  @Column(name = "publish_until")
  Instant publishUntil;
  String photos = "";
  @Column(name = "photo_count")
  int photoCount;
  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  Legality legality;
  @Enumerated(EnumType.STRING)
  Status status;
  @Column(name = "published_at")
  Instant publishedAt;
  @Version
  int version;

  protected Listing() {}

  /** @param legality of the lot; null when nobody said where it comes from */
  static Listing published(Lot lot, PublishListing command, Legality legality) {
    var listing = new Listing();
    listing.id = UUID.randomUUID();
    listing.companyId = Current.tenant().id();
    listing.wood = WoodColumns.of(lot.wood());
    listing.pieceM3 = CubicMetre.ofPiece(listing.wood);
    listing.offeredPieces = command.pieces();
    listing.availablePieces = command.pieces();
    listing.legality = legality;
    listing.status = Status.PUBLISHED;
    OfferedTermsCheck.bundles(command, lot.wood());
    listing.say(command);
    return listing;
  }

  void change(ChangeListing command) {
    if (command.version() != version) {
      throw Problem.stale();
    }
    if (status != Status.PUBLISHED) {
      throw Problem.conflict("transition-not-allowed", "inventory.listing-transition");
    }
    // What was offered before bundles had to be whole may still be changed in everything else.
    if (command.pieces() != offeredPieces || command.priceUnit() != priceUnit || !Objects.equals(command.minPieces(), minPieces)) {
      OfferedTermsCheck.bundles(command, wood());
    }
    say(command);
  }

  /** All but the pieces, which only the exchange moves. It counts as published when it begins to be seen. */
  private void say(OfferedTerms terms) {
    OfferedTermsCheck.check(terms);
    wood().checkUnit(terms.priceUnit(), "priceUnit");
    priceUnit = terms.priceUnit();
    unitPriceYen = terms.unitPriceYen();
    yenPerM3 = CubicMetre.price(priceUnit, unitPriceYen, pieceM3, wood.wood());
    minPieces = terms.minPieces() == null ? 1 : terms.minPieces();
    leadTimeDays = terms.leadTimeDays();
    deliveryArea = terms.deliveryArea() == null ? "" : Names.joinTexts(terms.deliveryArea());
    remarks = terms.remarks() == null ? "" : terms.remarks();
    visibility = terms.visibility() == null ? Visibility.EVERYONE : terms.visibility();
    var now = Now.instant();
    if (publishedAt == null || publishedAt.isAfter(now)) {
      publishedAt = terms.publishFrom() == null || terms.publishFrom().isBefore(now) ? now : terms.publishFrom();
    }
    publishFrom = terms.publishFrom();
    publishUntil = terms.publishUntil();
  }

  void show(List<UUID> wanted) {
    photos = wanted.stream().map(UUID::toString).collect(Collectors.joining(","));
    photoCount = wanted.size();
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
   *  @param sellerName the seller's trade name
   *  @param own the buyer's own price; null where it has none */
  Offer offer(String sellerName, MyPrice own) {
    return new Offer(id, companyId, sellerName, wood(), wood.volumeRule(), availablePieces, minPieces,
        own == null ? priceUnit : own.priceUnit(), own == null ? unitPriceYen : (Long) own.unitPriceYen());
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

  /** @return the price for 1 m³, in whatever unit it is said; null when on request, and for wood without volume */
  public Long yenPerM3() {
    return yenPerM3;
  }

  /** @return how many one order takes at the least, unless it takes all that is left */
  public int minPieces() {
    return minPieces;
  }

  /** @return days from the order to the dispatch; null when not said */
  public Integer leadTimeDays() {
    return leadTimeDays;
  }

  /** @return codes of the prefectures; empty for anywhere */
  public Set<String> deliveryArea() {
    return Names.splitTexts(deliveryArea);
  }

  public Visibility visibility() {
    return visibility;
  }

  /** @return ids of its photos in their order */
  public List<UUID> photos() {
    return Stream.of(photos.split(",")).filter(id -> !id.isEmpty()).map(UUID::fromString).toList();
  }

  public String remarks() {
    return remarks;
  }

  public Instant publishedAt() {
    return publishedAt;
  }
}

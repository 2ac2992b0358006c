package jp.kiba.inventory.lot;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.NullableUuid;

/**
 * Pieces that came into a lot or left it, and their m³ with the same sign. Written once, never changed: what is wrong is put right
 * by another one. The lot's pieces and m³ are the sums, which the database keeps when a movement is written.
 */
@Entity
@Table(name = "stock_movement")
public class StockMovement {
  @Id
  UUID id;
  /** The order in which they were written. */
  @Column(insertable = false, updatable = false)
  Long no;
  @Column(name = "lot_id")
  UUID lotId;
  @Convert(converter = NullableUuid.class)
  @Column(name = "place_id")
  UUID placeId;
  Instant at;
  int pieces;
  @Column(name = "volume_m3")
  BigDecimal volumeM3;
  @Enumerated(EnumType.STRING)
  MovementReason reason;
  @Enumerated(EnumType.STRING)
  AdjustmentCode code;
  /** The lot that got what this one gave, or gave what it got. */
  @Convert(converter = NullableUuid.class)
  @Column(name = "counter_lot_id")
  UUID counterLotId;
  /** The offer that a shipment keeps. */
  @Convert(converter = NullableUuid.class)
  @Column(name = "listing_id")
  UUID listingId;
  /** The shipment, transformation, count or import that it belongs to. */
  @Convert(converter = NullableUuid.class)
  UUID reference;
  String note;
  @Column(name = "by_name")
  String byName;
  @Transient
  Lot lot;

  protected StockMovement() {}

  /** At the lot's place. The m³ are those that the lot then has, less those it had: so they add up, whatever the rounding.
   *  @param lot locked, or new
   *  @param pieces negative when they leave; not 0 */
  public static StockMovement of(Lot lot, int pieces, MovementReason reason) {
    var movement = new StockMovement();
    movement.id = UUID.randomUUID();
    movement.lot = lot;
    movement.lotId = lot.id;
    movement.placeId = lot.placeId;
    movement.at = Now.instant();
    movement.pieces = pieces;
    movement.volumeM3 = lot.moved(pieces);
    movement.reason = reason;
    return movement;
  }

  StockMovement at(UUID otherPlaceId) {
    placeId = otherPlaceId;
    return this;
  }

  public StockMovement because(AdjustmentCode why, String said) {
    code = why;
    return noted(said);
  }

  public StockMovement noted(String said) {
    note = said == null || said.isBlank() ? null : said;
    return this;
  }

  public StockMovement with(Lot counterpart) {
    counterLotId = counterpart.id;
    return this;
  }

  public StockMovement of(UUID itsReference) {
    reference = itsReference;
    return this;
  }

  /** @param itsListing null when no offer's promise is kept */
  public StockMovement keeping(UUID itsListing) {
    listingId = itsListing;
    return this;
  }

  public UUID id() {
    return id;
  }

  /** @return null before it was read back from the database */
  public Long no() {
    return no;
  }

  public UUID placeId() {
    return placeId;
  }

  public Instant at() {
    return at;
  }

  public int pieces() {
    return pieces;
  }

  /** @return null of movements that the release before wrote */
  public BigDecimal volumeM3() {
    return volumeM3;
  }

  public MovementReason reason() {
    return reason;
  }

  public AdjustmentCode code() {
    return code;
  }

  public UUID counterLotId() {
    return counterLotId;
  }

  public UUID reference() {
    return reference;
  }

  public String note() {
    return note;
  }

  public String byName() {
    return byName;
  }
}

package jp.kiba.trading.order;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import jp.kiba.inventory.api.Offer;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.inventory.api.VolumeRule;
import jp.kiba.inventory.api.WoodColumns;
import jp.kiba.kernel.api.NullableUuid;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Rounding;
import jp.kiba.tenancy.api.Terms;

/** A line of an order. Volume and amount come from stored figures under stored rules, so they can be computed again years later. */
@Entity
@Table(name = "trade_line")
class Line {
  @Id
  UUID id;
  @ManyToOne
  @JoinColumn(name = "order_id")
  Order order;
  @Column(name = "line_no")
  int lineNo;
  /** Null for what was asked for in words. */
  @Column(name = "listing_id")
  @Convert(converter = NullableUuid.class)
  UUID listingId;
  /** In the words of who asked, where no listing was asked for. */
  String description;
  @Embedded
  WoodColumns wood;
  int pieces;
  /** Asked for, where fewer were offered; null otherwise. */
  @Column(name = "wanted_pieces")
  Integer wantedPieces;
  @Column(name = "volume_m3")
  BigDecimal volumeM3;
  @Enumerated(EnumType.STRING)
  @Column(name = "price_unit")
  PriceUnit priceUnit;
  @Column(name = "unit_price_yen")
  Long unitPriceYen;
  @Column(name = "amount_yen")
  Long amountYen;
  @Enumerated(EnumType.STRING)
  @Column(name = "amount_rounding")
  Rounding amountRounding;
  @Column(name = "tax_percent")
  int taxPercent = 10;
  /** Null until the seller has answered. */
  @Enumerated(EnumType.STRING)
  Answer answer;
  /** The line instead of which this one is offered. */
  @Column(name = "alternative_to")
  @Convert(converter = NullableUuid.class)
  UUID alternativeTo;
  /** No longer part of the order: what both have seen is never deleted. */
  boolean dropped;
  @Column(name = "shipped_pieces")
  int shippedPieces;
  @Column(name = "received_pieces")
  int receivedPieces;
  @Column(name = "closed_short")
  boolean closedShort;

  protected Line() {}

  /** @param terms of the two: how amounts are rounded, and the rule of volumes where it is for such wood, are stored with the figures */
  static Line of(Order order, int lineNo, Offer offer, int pieces, Terms terms) {
    var line = new Line();
    line.id = UUID.randomUUID();
    line.order = order;
    line.lineNo = lineNo;
    line.listingId = offer.listingId();
    line.wood = WoodColumns.of(offer.wood(), VolumeRule.forLine(terms.volumeRule(), offer.wood(), offer.volumeRule()));
    line.pieces = pieces;
    line.volumeM3 = line.wood.volume(pieces);
    line.priceUnit = offer.priceUnit();
    line.amountRounding = terms.amountRounding();
    line.price(offer.unitPriceYen());
    return line;
  }

  /** @param yen per unit, without tax; null while on request */
  void price(Long yen) {
    unitPriceYen = yen;
    var quantity = priceUnit.quantity(wood.wood(), pieces, volumeM3);
    amountYen = yen == null ? null : amountRounding.toYen(BigDecimal.valueOf(yen).multiply(quantity.over()), quantity.under());
  }

  int open() {
    return dropped || closedShort ? 0 : pieces - shippedPieces;
  }

  void ship(int more, String field) {
    if (more > open()) {
      throw Problem.refused(field + ".pieces", "trading.more-than-open", open());
    }
    shippedPieces += more;
  }

  void receive(int more, boolean closeShort) {
    receivedPieces += more;
    closedShort |= closeShort;
  }

  boolean settled() {
    return dropped || closedShort || shippedPieces == pieces;
  }
}

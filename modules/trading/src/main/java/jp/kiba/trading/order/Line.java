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
import java.math.RoundingMode;
import java.util.UUID;
import jp.kiba.inventory.api.Density;
import jp.kiba.inventory.api.Offer;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.inventory.api.Stock;
import jp.kiba.inventory.api.VolumeRule;
import jp.kiba.inventory.api.Wood;
import jp.kiba.inventory.api.WoodColumns;
import jp.kiba.kernel.api.NullableUuid;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Rounding;
import jp.kiba.tenancy.api.Terms;
import jp.kiba.trading.loading.Room;

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
  /** How far deliveries may differ from it, either way; frozen when the order is confirmed. */
  @Column(name = "tolerance_percent")
  BigDecimal tolerancePercent = BigDecimal.ZERO;

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

  /** A line that both agreed to add: the wood, its rule and the price are those of the amendment. */
  static Line agreed(Order order, AmendmentLine added, Wood wood, Terms terms) {
    var line = new Line();
    line.id = added.lineId;
    line.order = order;
    line.lineNo = order.lines.size() + added.position;
    line.listingId = added.listingId;
    line.wood = WoodColumns.of(wood, added.volumeRule);
    line.priceUnit = added.priceUnit;
    line.amountRounding = terms.amountRounding();
    line.tolerancePercent = terms.quantityTolerancePercent();
    line.become(added.pieces, added.unitPriceYen);
    return line;
  }

  /** A line in words: no listing stands behind it, and it has no price before the seller names one.
   *  @param wood checked
   *  @param unit null for the usual of such wood */
  static Line free(Order order, int lineNo, Wood wood, String description, PriceUnit unit, int pieces, Terms terms) {
    var line = new Line();
    line.id = UUID.randomUUID();
    line.order = order;
    line.lineNo = lineNo;
    line.description = description;
    line.wood = WoodColumns.of(wood, VolumeRule.forLine(terms.volumeRule(), wood, VolumeRule.currentFor(wood).name()));
    line.priceUnit = unit != null ? unit : wood.soldBy(PriceUnit.M3) ? PriceUnit.M3 : PriceUnit.PIECE;
    line.amountRounding = terms.amountRounding();
    line.pieces(pieces);
    return line;
  }

  /** The same line of another order: nothing of it has moved yet. */
  Line under(Order other, int no) {
    var line = new Line();
    line.id = UUID.randomUUID();
    line.order = other;
    line.lineNo = no;
    line.listingId = listingId;
    line.description = description;
    line.wood = WoodColumns.of(wood.wood(), wood.volumeRule());
    line.wantedPieces = wantedPieces;
    line.priceUnit = priceUnit;
    line.unitPriceYen = unitPriceYen;
    line.amountRounding = amountRounding;
    line.taxPercent = taxPercent;
    line.answer = answer;
    line.pieces(pieces);
    return line;
  }

  /** So many, and what they measure and come to. */
  void pieces(int count) {
    pieces = count;
    volumeM3 = wood.volume(count);
    price(unitPriceYen);
  }

  /** @return asked for, whatever was offered of it */
  int asked() {
    return wantedPieces == null ? pieces : wantedPieces;
  }

  /** The seller can have so many of it for us. */
  void offer(int count, Long yen, Integer tax) {
    int all = asked();
    wantedPieces = count == all ? null : (Integer) all;
    if (alternativeTo == null) {
      answer = count < all ? Answer.PARTIAL : Answer.OFFERED;
    }
    unitPriceYen = yen;
    taxPercent = tax == null ? taxPercent : tax;
    dropped = false;
    pieces(count);
  }

  /** No longer part of the order, or again. */
  void drop(boolean away) {
    dropped = away;
  }

  /** The seller cannot have it. */
  void decline() {
    answer = Answer.DECLINED;
    pieces(asked());
    wantedPieces = null;
    dropped = true;
  }

  /** The buyer wants so many of it, whatever was said to it before.
   *  @param yen what the buyer would pay; null to leave the price as it stands */
  void want(int count, Long yen) {
    if (alternativeTo == null) {
      answer = null;
    }
    wantedPieces = null;
    dropped = false;
    unitPriceYen = yen == null ? unitPriceYen : yen;
    pieces(count);
  }

  /** @param yen per unit, without tax; null while on request */
  void price(Long yen) {
    unitPriceYen = yen;
    amountYen = yen == null ? null : (Long) amount(pieces, yen);
  }

  void become(int newPieces, long yen) {
    pieces = newPieces;
    volumeM3 = wood.volume(newPieces);
    price(yen);
  }

  /** @return what so many pieces come to at that price, under the rounding agreed */
  long amount(int some, long yen) {
    var quantity = priceUnit.quantity(wood.wood(), some, wood.volume(some));
    return amountRounding.toYen(BigDecimal.valueOf(yen).multiply(quantity.over()), quantity.under());
  }

  /** What was shipped bounds what it may become.
   *  @param newPieces null to drop it
   *  @throws Problem 422 that names the line's pieces */
  void mayBecome(Integer newPieces, String field) {
    if (dropped || closedShort) {
      throw Problem.refused(field + ".lineId", "trading.line-over");
    }
    if (newPieces == null ? shippedPieces > 0 : newPieces < shippedPieces) {
      throw Problem.refused(field + ".pieces", "trading.under-shipped", shippedPieces);
    }
  }

  /** @throws Problem 409 when more was shipped since it was proposed */
  void amend(AmendmentLine change) {
    if (dropped || closedShort || (change.pieces == null ? shippedPieces > 0 : change.pieces < shippedPieces)) {
      throw Problem.conflict("amendment-outdated", "trading.amendment-outdated", lineNo);
    }
    if (change.pieces == null) {
      dropped = true;
    } else {
      become(change.pieces, change.unitPriceYen);
    }
  }

  void freeze(Terms terms) {
    tolerancePercent = terms.quantityTolerancePercent();
  }

  int open() {
    return dropped || closedShort ? 0 : Math.max(0, pieces - shippedPieces);
  }

  /** @return how many more may be shipped: what is open, and so many more as the tolerance allows */
  int most() {
    return dropped || closedShort ? 0 : share(BigDecimal.ONE.add(tolerance()), RoundingMode.FLOOR) - shippedPieces;
  }

  private BigDecimal tolerance() {
    return tolerancePercent.movePointLeft(2);
  }

  private int share(BigDecimal part, RoundingMode rounding) {
    return part.multiply(BigDecimal.valueOf(pieces)).setScale(0, rounding).intValueExact();
  }

  /** @return what our lots may give for it; of its listing the exchange holds as many pieces as were ordered */
  Stock.Wanted wanted() {
    return new Stock.Wanted(order.id, id, listingId, wood.wood(), listingId == null ? 0 : pieces, shippedPieces, open(), most());
  }

  /** @return so many pieces of it as a load; one piece counts with eight decimals, and its weight is estimated from the species */
  Room.Cargo cargo(int some) {
    var each = wood.volume(1_000).movePointLeft(3);
    var board = wood.wood().board();
    var log = wood.wood().log();
    int length = board != null ? board.lengthMm().intValue() : log != null ? log.lengthM().movePointRight(3).intValue() : 0;
    return new Room.Cargo(id, each.signum() == 0 ? null : each, each.multiply(BigDecimal.valueOf(Density.kgPerM3(wood.wood()))), length, some);
  }

  void ship(int more, String field) {
    if (more > most()) {
      throw Problem.refused(field + ".pieces", "trading.more-than-open", most());
    }
    shippedPieces += more;
  }

  void receive(int more, boolean closeShort) {
    receivedPieces += more;
    closedShort |= closeShort;
  }

  /** Nothing more is due: a delivery within the tolerance is a whole one. */
  boolean settled() {
    return dropped || closedShort || shippedPieces >= share(BigDecimal.ONE.subtract(tolerance()), RoundingMode.CEILING);
  }
}

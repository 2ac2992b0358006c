package jp.kiba.trading.order;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import jp.kiba.inventory.api.PriceUnit;
import jp.kiba.kernel.api.NullableUuid;

/** What is to become of one line. Of a line to be added, the wood as text: nobody ever changes a part of it. */
@Entity(name = "TradeAmendmentLine")
@Table(name = "trade_amendment_line")
class AmendmentLine {
  @Id
  UUID id;
  @Column(name = "order_id")
  UUID orderId;
  @ManyToOne
  @JoinColumn(name = "amendment_id")
  Amendment amendment;
  int position;
  /** Of the line as it is, or as it will be. */
  @Column(name = "line_id")
  UUID lineId;
  @Enumerated(EnumType.STRING)
  Change change;
  @Convert(converter = NullableUuid.class)
  @Column(name = "listing_id")
  UUID listingId;
  String wood;
  @Column(name = "volume_rule")
  String volumeRule;
  @Enumerated(EnumType.STRING)
  @Column(name = "price_unit")
  PriceUnit priceUnit;
  @Column(name = "pieces_before")
  Integer piecesBefore;
  Integer pieces;
  @Column(name = "unit_price_yen_before")
  Long unitPriceYenBefore;
  @Column(name = "unit_price_yen")
  Long unitPriceYen;

  protected AmendmentLine() {}

  private AmendmentLine(Amendment amendment, UUID lineId, Change change, Integer pieces, Long unitPriceYen) {
    this.id = UUID.randomUUID();
    this.orderId = amendment.orderId;
    this.amendment = amendment;
    this.position = amendment.lines.size() + 1;
    this.lineId = lineId;
    this.change = change;
    this.pieces = pieces;
    this.unitPriceYen = unitPriceYen;
  }

  static AmendmentLine changed(Amendment amendment, Line line, int pieces, long unitPriceYen) {
    return new AmendmentLine(amendment, line.id, Change.CHANGED, pieces, unitPriceYen).before(line);
  }

  static AmendmentLine dropped(Amendment amendment, Line line) {
    return new AmendmentLine(amendment, line.id, Change.DROPPED, null, null).before(line);
  }

  static AmendmentLine added(Amendment amendment, UUID listingId, String wood, String volumeRule, PriceUnit unit, int pieces, long unitPriceYen) {
    var added = new AmendmentLine(amendment, UUID.randomUUID(), Change.ADDED, pieces, unitPriceYen);
    added.listingId = listingId;
    added.wood = wood;
    added.volumeRule = volumeRule;
    added.priceUnit = unit;
    return added;
  }

  private AmendmentLine before(Line line) {
    piecesBefore = line.pieces;
    unitPriceYenBefore = line.unitPriceYen;
    return this;
  }
}

package jp.kiba.inventory.shopping;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** One line as it was written, with what was read out of it. Either pieces or m³, or neither. */
@Embeddable
class ShoppingLine {
  @Column(name = "line_no")
  int lineNo;
  String phrase;
  /** The criteria, as JSON. */
  String wood;
  Integer pieces;
  @Column(name = "volume_m3")
  BigDecimal volumeM3;

  protected ShoppingLine() {}

  ShoppingLine(int lineNo, String phrase, String wood, Integer pieces, BigDecimal volumeM3) {
    this.lineNo = lineNo;
    this.phrase = phrase;
    this.wood = wood;
    this.pieces = pieces;
    this.volumeM3 = volumeM3;
  }
}

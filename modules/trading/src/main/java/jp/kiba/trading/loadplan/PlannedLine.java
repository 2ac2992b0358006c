package jp.kiba.trading.loadplan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** So many pieces of a line of one of our sales. */
@Embeddable
class PlannedLine {
  @Column(name = "order_id")
  UUID orderId;
  @Column(name = "line_id")
  UUID lineId;
  int pieces;

  protected PlannedLine() {}

  PlannedLine(UUID orderId, UUID lineId, int pieces) {
    this.orderId = orderId;
    this.lineId = lineId;
    this.pieces = pieces;
  }
}

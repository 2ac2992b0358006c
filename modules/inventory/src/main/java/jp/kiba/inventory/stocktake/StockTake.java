package jp.kiba.inventory.stocktake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A count of one place. Open → closed, with the differences booked, or cancelled, with none. Stock goes on moving meanwhile: each
 * line keeps what the book said at the moment the lot was counted, and the difference of these two is what closing books. So what
 * was shipped or received before or after that moment does not matter.
 */
@Entity
@Table(name = "stock_take")
class StockTake {
  /** Where a count stands. */
  @Schema(name = "StockTakeStatus")
  enum Status { OPEN, CLOSED, CANCELLED }

  @Id
  UUID id;
  String number;
  @Column(name = "place_id")
  UUID placeId;
  @Enumerated(EnumType.STRING)
  Status status;
  String note;
  @Column(name = "opened_at")
  Instant openedAt;
  @Column(name = "opened_by")
  String openedBy;
  @Column(name = "ended_at")
  Instant endedAt;
  @Column(name = "ended_by")
  String endedBy;
  @Version
  int version;

  protected StockTake() {}

  static StockTake opened(String number, UUID placeId, String note) {
    var take = new StockTake();
    take.id = UUID.randomUUID();
    take.number = number;
    take.placeId = placeId;
    take.status = Status.OPEN;
    take.note = note;
    take.openedAt = Now.instant();
    take.openedBy = Current.actor().name();
    return take;
  }

  /** @throws Problem 409 when it is over */
  void mustBeOpen() {
    if (status != Status.OPEN) {
      throw Problem.conflict("transition-not-allowed", "inventory.stock-take-over");
    }
  }

  void end(int seen, Status how) {
    if (seen != version) {
      throw Problem.stale();
    }
    mustBeOpen();
    status = how;
    endedAt = Now.instant();
    endedBy = Current.actor().name();
  }
}

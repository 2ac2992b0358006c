package jp.kiba.trading.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/** What becomes of one order of a {@link BulkAction}. */
@Entity
@Table(name = "bulk_row")
class BulkRow {
  /** Its whole life. */
  enum Outcome { WAITING, DONE, REFUSED }

  @Id
  UUID id;
  @ManyToOne
  @JoinColumn(name = "action_id")
  BulkAction action;
  @Column(name = "row_no")
  int rowNo;
  @Column(name = "order_id")
  UUID orderId;
  @Column(name = "version_seen")
  int versionSeen;
  @Enumerated(EnumType.STRING)
  Outcome outcome;
  /** Why it was refused, in the words of who asked. */
  String problem;

  protected BulkRow() {}

  BulkRow(BulkAction action, int rowNo, UUID orderId, int versionSeen) {
    this.id = UUID.randomUUID();
    this.action = action;
    this.rowNo = rowNo;
    this.orderId = orderId;
    this.versionSeen = versionSeen;
    this.outcome = Outcome.WAITING;
  }

  boolean waits() {
    return outcome == Outcome.WAITING;
  }

  void done() {
    outcome = Outcome.DONE;
  }

  void refused(String why) {
    outcome = Outcome.REFUSED;
    problem = why;
  }
}

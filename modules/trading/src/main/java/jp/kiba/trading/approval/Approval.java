package jp.kiba.trading.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.kernel.api.Actor;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.NullableUuid;
import jp.kiba.kernel.api.Problem;

/**
 * Requested → approved, sent back, rejected, or withdrawn by who requested it. It is for one version of the order: when that
 * changes, it is of no effect any more.
 */
@Entity
@Table(name = "approval")
class Approval {
  @Id
  UUID id;
  @Column(name = "order_id")
  UUID orderId;
  @Column(name = "order_version")
  int orderVersion;
  @Column(name = "total_yen")
  long totalYen;
  @Enumerated(EnumType.STRING)
  ApprovalState state;
  String note;
  @Column(name = "requested_at")
  Instant requestedAt;
  @Column(name = "requested_by")
  UUID requestedBy;
  @Column(name = "requested_by_name")
  String requestedByName;
  @Column(name = "decided_at")
  Instant decidedAt;
  @Column(name = "decided_by")
  @Convert(converter = NullableUuid.class)
  UUID decidedBy;
  @Column(name = "decided_by_name")
  String decidedByName;
  @Column(name = "decided_for_name")
  String decidedForName;
  @Column(name = "decision_note")
  String decisionNote;
  @Version
  int version;

  protected Approval() {}

  static Approval asked(OrderFacts order, String note, Actor by) {
    var approval = new Approval();
    approval.id = UUID.randomUUID();
    approval.orderId = order.id();
    approval.orderVersion = order.version();
    approval.totalYen = order.totalYen();
    approval.state = ApprovalState.REQUESTED;
    approval.note = note == null ? "" : note.strip();
    approval.requestedAt = Now.instant();
    approval.requestedBy = by.id();
    approval.requestedByName = by.name();
    return approval;
  }

  void seenAs(int seen) {
    if (seen != version) {
      throw Problem.stale();
    }
    if (state != ApprovalState.REQUESTED) {
      throw Problem.conflict("transition-not-allowed", "trading.approval-decided");
    }
  }

  void end(ApprovalState outcome, Actor by, String forWhom, String words) {
    state = outcome;
    decidedAt = Now.instant();
    decidedBy = by.id();
    decidedByName = by.name();
    decidedForName = forWhom;
    decisionNote = words == null || words.isBlank() ? null : words.strip();
  }
}

package jp.kiba.trading.order;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;

/**
 * What a buyer finds wrong with pieces of a line. Opened by the buyer → answered by the seller with what it offers → resolved when
 * the buyer agrees, or open again; the buyer may withdraw it. While it is open, the amount of these pieces is disputed.
 */
@Entity(name = "TradeClaim")
@Table(name = "trade_claim")
class Claim {
  @Id
  UUID id;
  @Column(name = "order_id")
  UUID orderId;
  @Column(name = "claim_no")
  int claimNo;
  @Column(name = "line_id")
  UUID lineId;
  @Enumerated(EnumType.STRING)
  ClaimKind kind;
  int pieces;
  @Column(name = "disputed_yen")
  long disputedYen;
  @Enumerated(EnumType.STRING)
  ClaimStatus status;
  @Enumerated(EnumType.STRING)
  ClaimOutcome outcome;
  @Column(name = "credit_yen")
  Long creditYen;
  @Column(name = "opened_at")
  Instant openedAt;
  @Column(name = "ended_at")
  Instant endedAt;
  @OneToMany(mappedBy = "claim", cascade = CascadeType.PERSIST)
  @OrderBy("messageNo")
  List<ClaimMessage> messages = new ArrayList<>();

  protected Claim() {}

  /** @param disputedYen what these pieces come to, without tax */
  Claim(UUID orderId, int claimNo, UUID lineId, ClaimKind kind, int pieces, long disputedYen) {
    this.id = UUID.randomUUID();
    this.orderId = orderId;
    this.claimNo = claimNo;
    this.lineId = lineId;
    this.kind = kind;
    this.pieces = pieces;
    this.disputedYen = disputedYen;
    this.status = ClaimStatus.OPEN;
    this.openedAt = Now.instant();
  }

  boolean open() {
    return endedAt == null;
  }

  /** @throws Problem 422 when the money offered does not fit the outcome or is more than is disputed */
  void answer(ClaimOutcome offered, Long yen) {
    must(open());
    boolean money = offered == ClaimOutcome.CREDIT || offered == ClaimOutcome.RETURN;
    if (offered == ClaimOutcome.CREDIT && yen == null || yen != null && (!money || yen > disputedYen)) {
      throw Problem.refused("creditYen", "trading.claim-credit", disputedYen);
    }
    outcome = offered;
    creditYen = yen;
    status = ClaimStatus.ANSWERED;
  }

  /** What the seller offers will not do: the seller is asked again. */
  void object() {
    must(status == ClaimStatus.ANSWERED);
    status = ClaimStatus.OPEN;
  }

  void agree() {
    must(status == ClaimStatus.ANSWERED);
    end(ClaimStatus.RESOLVED);
  }

  void withdraw() {
    must(open());
    end(ClaimStatus.WITHDRAWN);
  }

  private void end(ClaimStatus how) {
    status = how;
    endedAt = Now.instant();
  }

  private static void must(boolean possible) {
    if (!possible) {
      throw Problem.conflict("transition-not-allowed", "trading.claim-transition");
    }
  }
}

package jp.kiba.trading.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.kernel.api.Now;

/** What one side said about a claim, with what was offered at that moment. Names the company, never the person. */
@Entity(name = "TradeClaimMessage")
@Table(name = "trade_claim_message")
class ClaimMessage {
  @Id
  UUID id;
  @Column(name = "order_id")
  UUID orderId;
  @ManyToOne
  @JoinColumn(name = "claim_id")
  Claim claim;
  @Column(name = "message_no")
  int messageNo;
  Instant at;
  UUID company;
  @Enumerated(EnumType.STRING)
  ClaimOccasion occasion;
  @Enumerated(EnumType.STRING)
  ClaimOutcome outcome;
  @Column(name = "credit_yen")
  Long creditYen;
  String text;
  String photos;

  protected ClaimMessage() {}

  ClaimMessage(Claim claim, UUID company, ClaimOccasion occasion, String text, String photos) {
    this.id = UUID.randomUUID();
    this.orderId = claim.orderId;
    this.claim = claim;
    this.messageNo = claim.messages.size() + 1;
    this.at = Now.instant();
    this.company = company;
    this.occasion = occasion;
    this.outcome = occasion == ClaimOccasion.ANSWERED ? claim.outcome : null;
    this.creditYen = occasion == ClaimOccasion.ANSWERED ? claim.creditYen : null;
    this.text = text == null ? "" : text;
    this.photos = photos;
  }
}

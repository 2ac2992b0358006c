package jp.kiba.trading.revision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A version of an order's content. Written once, in both books, and never changed. */
@Entity(name = "TradeRevision")
@Table(name = "trade_revision")
class Revision {
  @Id
  UUID id;
  @Column(name = "order_id")
  UUID orderId;
  @Column(name = "revision_no")
  int revisionNo;
  Instant at;
  UUID company;
  @Enumerated(EnumType.STRING)
  Occasion occasion;
  @Column(name = "valid_until")
  LocalDate validUntil;
  String remarks;
  String content;

  protected Revision() {}

  Revision(UUID orderId, int revisionNo, Instant at, UUID company, Occasion occasion, LocalDate validUntil, String remarks,
      String content) {
    this.id = UUID.randomUUID();
    this.orderId = orderId;
    this.revisionNo = revisionNo;
    this.at = at;
    this.company = company;
    this.occasion = occasion;
    this.validUntil = validUntil;
    this.remarks = remarks;
    this.content = content;
  }
}

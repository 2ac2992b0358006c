package jp.kiba.trading.filter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;

/** A member's own filter of the list of orders. Saved → renamed or changed → deleted. */
@Entity
@Table(name = "order_filter")
class OrderFilter {
  /** How many a member may have: more is no help to find anything. */
  static final int MOST = 30;

  @Id
  UUID id;
  @Column(name = "member_id", updatable = false)
  UUID memberId;
  String name;
  /** As JSON. */
  String wanted;
  @Column(name = "created_at", updatable = false)
  Instant createdAt;
  @Version
  int version;

  protected OrderFilter() {}

  static OrderFilter of(UUID member, String name, String wanted) {
    var filter = new OrderFilter();
    filter.id = UUID.randomUUID();
    filter.memberId = member;
    filter.name = name;
    filter.wanted = wanted;
    filter.createdAt = Now.instant();
    return filter;
  }

  void seenAs(int seen) {
    if (seen != version) {
      throw Problem.stale();
    }
  }

  void change(String to, String content) {
    name = to;
    wanted = content;
  }
}

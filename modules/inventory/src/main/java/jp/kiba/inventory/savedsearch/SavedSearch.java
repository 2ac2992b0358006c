package jp.kiba.inventory.savedsearch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.inventory.market.Sort;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;

/**
 * A member's own search. Saved → renamed, switched to notices and back → deleted. Two marks move on with it: up to where the
 * member looked, and up to where they were told.
 */
@Entity
@Table(name = "saved_search")
class SavedSearch {
  /** How many a member may have: each is asked anew in every round. */
  static final int MOST = 50;

  @Id
  UUID id;
  @Column(name = "member_id", updatable = false)
  UUID memberId;
  String name;
  /** As JSON. */
  @Column(updatable = false)
  String wanted;
  @Enumerated(EnumType.STRING)
  @Column(updatable = false)
  Sort sort;
  @Column(name = "notify")
  boolean notifies;
  @Column(name = "seen_xid")
  String seenXid;
  @Column(name = "seen_at")
  Instant seenAt;
  @Column(name = "told_xid")
  String toldXid;
  @Column(name = "told_at")
  Instant toldAt;
  @Column(name = "created_at", updatable = false)
  Instant createdAt;
  @Version
  int version;

  protected SavedSearch() {}

  static SavedSearch of(UUID member, String name, String wanted, Sort sort, boolean notifies, Mark now) {
    var search = new SavedSearch();
    search.id = UUID.randomUUID();
    search.memberId = member;
    search.name = name;
    search.wanted = wanted;
    search.sort = sort;
    search.notifies = notifies;
    search.createdAt = Now.instant();
    search.looked(now);
    search.told(now);
    return search;
  }

  void seenAs(int seen) {
    if (seen != version) {
      throw Problem.stale();
    }
  }

  /** What came while notices were off is not told of later. */
  void change(String to, boolean notices, Mark now) {
    name = to;
    if (notices && !notifies) {
      told(now);
    }
    notifies = notices;
  }

  void looked(Mark now) {
    seenXid = now.xid();
    seenAt = now.at();
  }

  void told(Mark now) {
    toldXid = now.xid();
    toldAt = now.at();
  }

  Mark seen() {
    return new Mark(seenXid, seenAt);
  }

  Mark toldOf() {
    return new Mark(toldXid, toldAt);
  }
}

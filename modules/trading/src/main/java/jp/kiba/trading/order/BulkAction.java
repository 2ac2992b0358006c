package jp.kiba.trading.order;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import jp.kiba.kernel.api.Actor;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.NullableUuid;

/** Something that a member does to many orders. Asked for → each row done or refused, in a transaction of its own → finished. */
@Entity
@Table(name = "bulk_action")
class BulkAction {
  @Id
  UUID id;
  @Enumerated(EnumType.STRING)
  BulkCommand command;
  String reason;
  @Enumerated(EnumType.STRING)
  Language language;
  @Column(name = "asked_by")
  @Convert(converter = NullableUuid.class)
  UUID askedBy;
  @Column(name = "by_name")
  String byName;
  @Column(name = "by_company")
  String byCompany;
  @Column(name = "asked_at")
  Instant askedAt;
  @Column(name = "job_id")
  UUID jobId;
  @OneToMany(mappedBy = "action", cascade = CascadeType.PERSIST)
  @OrderBy("rowNo")
  List<BulkRow> rows = new ArrayList<>();

  protected BulkAction() {}

  /** An order named twice is there once. */
  static BulkAction asked(BulkCommand command, List<SeenOrder> orders, String reason, Language language, Actor by) {
    var action = new BulkAction();
    action.id = UUID.randomUUID();
    action.command = command;
    action.reason = reason;
    action.language = language;
    action.askedBy = by.id();
    action.byName = by.name();
    action.byCompany = by.tenantName();
    action.askedAt = Now.instant();
    for (var seen : orders) {
      if (action.rows.stream().noneMatch(row -> row.orderId.equals(seen.id()))) {
        action.rows.add(new BulkRow(action, action.rows.size() + 1, seen.id(), seen.version()));
      }
    }
    return action;
  }

  /** @return who acts in each of its rows */
  Actor by() {
    return new Actor(askedBy, byName, byCompany);
  }

  boolean finished() {
    return rows.stream().noneMatch(BulkRow::waits);
  }
}

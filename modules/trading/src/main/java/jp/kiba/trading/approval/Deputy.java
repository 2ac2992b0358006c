package jp.kiba.trading.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Who decides in an approver's place, and on which days. */
@Entity(name = "ApprovalDeputy")
@Table(name = "approval_deputy")
class Deputy {
  @Id
  UUID approver;
  @Column(name = "deputy")
  UUID member;
  @Column(name = "from_day")
  LocalDate from;
  @Column(name = "until_day")
  LocalDate until;

  protected Deputy() {}

  Deputy(UUID approver) {
    this.approver = approver;
  }

  boolean on(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }

  void is(UUID deputy, LocalDate first, LocalDate last) {
    member = deputy;
    from = first;
    until = last;
  }
}

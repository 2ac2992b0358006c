package jp.kiba.kernel.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One line of the company's audit trail. Written once when something happened, sealed some moments later; never changed. */
@Entity
@Table(name = "audit_entry")
class AuditEntry {
  @Id
  UUID id;
  Instant at;
  String type;
  UUID subject;
  @Column(name = "actor_name")
  String actorName;
  @Column(name = "by_us")
  boolean byUs;
  String detail;
  String changes;

  protected AuditEntry() {}
}

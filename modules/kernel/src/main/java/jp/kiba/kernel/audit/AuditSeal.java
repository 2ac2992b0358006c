package jp.kiba.kernel.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** An entry's place in the chain, for reading. {@link Sealing} writes them, {@link ChainCheck} recomputes them. */
@Entity
@Table(name = "audit_seal")
class AuditSeal {
  @Id
  Long seq;
  @Column(name = "entry_id")
  UUID entryId;

  protected AuditSeal() {}
}

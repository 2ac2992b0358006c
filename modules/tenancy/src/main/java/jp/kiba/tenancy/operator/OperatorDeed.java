package jp.kiba.tenancy.operator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One line of the operators' audit trail; written once. */
@Entity
@Table(name = "operator_audit", schema = "platform")
class OperatorDeed {
  @Id
  @Column(name = "entry")
  UUID id;
  Instant at;
  String operator;
  String type;
  @Column(name = "company_id")
  UUID companyId;

  protected OperatorDeed() {}
}

package jp.kiba.tenancy.operator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.TypeRequestState;

/** A company's wish to be of other types. Open → approved or refused by the operator, or withdrawn by the company. */
@Entity
@Table(name = "type_request", schema = "platform")
class TypeRequest {
  @Id
  UUID id;
  @Column(name = "company_id")
  UUID companyId;
  String types;
  String reason;
  @Enumerated(EnumType.STRING)
  TypeRequestState state;
  @Column(name = "requested_at")
  Instant requestedAt;
  @Column(name = "answered_at")
  Instant answeredAt;
  String answer;
  @Version
  int version;

  protected TypeRequest() {}

  void seenAs(int seen) {
    if (seen != version) {
      throw Problem.stale();
    }
  }

  void answer(TypeRequestState decision, String why) {
    if (state != TypeRequestState.OPEN) {
      throw Problem.conflict("transition-not-allowed", "tenancy.type-request-answered");
    }
    state = decision;
    answer = why;
    answeredAt = Now.instant();
  }
}

package jp.kiba.tenancy.operator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.CompanyState;
import jp.kiba.tenancy.api.CompanyType;
import jp.kiba.tenancy.api.Names;

/** A company in the registry. Invited → active (when its administrator joins) ⇄ suspended → closed; invited → closed when taken back. */
@Entity
@Table(name = "company", schema = "platform")
class RegisteredCompany {
  @Id
  UUID id;
  @Column(name = "schema_name")
  String schemaName;
  @Column(name = "trade_name")
  String tradeName;
  String prefecture;
  String types;
  @Enumerated(EnumType.STRING)
  CompanyState state;
  @Column(name = "invited_at")
  Instant invitedAt;
  @Version
  int version;

  protected RegisteredCompany() {}

  static RegisteredCompany invited(String schemaName, InviteCompany command) {
    var company = new RegisteredCompany();
    company.id = UUID.randomUUID();
    company.schemaName = schemaName;
    company.tradeName = command.tradeName();
    company.prefecture = command.prefecture();
    company.types = Names.join(command.types());
    company.state = CompanyState.INVITED;
    company.invitedAt = Now.instant();
    return company;
  }

  void seenAs(int seen) {
    if (seen != version) {
      throw Problem.stale();
    }
  }

  void move(CompanyState to, CompanyState... from) {
    mustBe(from);
    state = to;
  }

  void mustBe(CompanyState... wanted) {
    if (!List.of(wanted).contains(state)) {
      throw Problem.conflict("transition-not-allowed", "tenancy.company-transition");
    }
  }

  OperatorCompany view() {
    return new OperatorCompany(id, tradeName, prefecture, Names.split(types, CompanyType.class), state, invitedAt, version);
  }
}

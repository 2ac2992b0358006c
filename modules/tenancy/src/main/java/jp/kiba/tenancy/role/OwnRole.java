package jp.kiba.tenancy.role;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Names;

/** A named set of permissions that the company put together. Changing it changes what its holders may do on their next request. */
@Entity
@Table(name = "role")
class OwnRole {
  @Id
  UUID id;
  String name;
  String permissions;
  @Column(name = "approval_limit_yen")
  Long approvalLimitYen;
  @Column(name = "made_at")
  Instant madeAt;
  @Version
  int version;

  protected OwnRole() {}

  static OwnRole made(String name, Set<String> permissions, Long approvalLimitYen) {
    var role = new OwnRole();
    role.id = UUID.randomUUID();
    role.madeAt = Now.instant();
    role.change(name, permissions, approvalLimitYen);
    return role;
  }

  void change(String name, Set<String> permissions, Long approvalLimitYen) {
    this.name = name.strip();
    this.permissions = Names.joinTexts(permissions);
    this.approvalLimitYen = approvalLimitYen;
  }

  void seenAs(int seen) {
    if (seen != version) {
      throw Problem.stale();
    }
  }

  Set<String> permissions() {
    return Names.splitTexts(permissions);
  }
}

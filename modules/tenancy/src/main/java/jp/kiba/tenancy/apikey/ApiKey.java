package jp.kiba.tenancy.apikey;

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

/** A program's way in. Good until it expires or is revoked, whichever comes first; neither is taken back. */
@Entity
@Table(name = "api_key")
class ApiKey {
  @Id
  UUID id;
  String name;
  String permissions;
  String hint;
  @Column(name = "made_by")
  UUID madeBy;
  @Column(name = "made_at")
  Instant madeAt;
  @Column(name = "expires_at")
  Instant expiresAt;
  @Column(name = "revoked_at")
  Instant revokedAt;
  @Version
  int version;

  protected ApiKey() {}

  static ApiKey made(MakeApiKey command, String hint, UUID by, Instant expiresAt) {
    var key = new ApiKey();
    key.id = UUID.randomUUID();
    key.name = command.name().strip();
    key.permissions = Names.joinTexts(command.permissions());
    key.hint = hint;
    key.madeBy = by;
    key.madeAt = Now.instant();
    key.expiresAt = expiresAt;
    return key;
  }

  Set<String> permissions() {
    return Names.splitTexts(permissions);
  }

  void revoke(int seen) {
    if (seen != version) {
      throw Problem.stale();
    }
    if (revokedAt != null) {
      throw Problem.conflict("transition-not-allowed", "tenancy.key-revoked");
    }
    revokedAt = Now.instant();
  }

  ApiKeyView.State state() {
    return revokedAt != null ? ApiKeyView.State.REVOKED
        : expiresAt.isAfter(Now.instant()) ? ApiKeyView.State.ACTIVE : ApiKeyView.State.EXPIRED;
  }
}

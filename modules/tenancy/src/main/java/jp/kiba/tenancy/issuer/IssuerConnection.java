package jp.kiba.tenancy.issuer;

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
import jp.kiba.tenancy.api.CustomerIssuer.Token;

/** A customer's identity provider in the registry. Draft → active ⇄ disabled; changed only while it is not active. */
@Entity
@Table(name = "issuer_connection", schema = "platform")
class IssuerConnection {
  @Id
  UUID id;
  @Column(name = "company_id")
  UUID companyId;
  String issuer;
  boolean shared;
  @Column(name = "client_id")
  String clientId;
  @Column(name = "sealed_secret")
  byte[] sealedSecret;
  String audience;
  @Enumerated(EnumType.STRING)
  Token token;
  String scope;
  @Column(name = "subject_claim")
  String subjectClaim;
  @Column(name = "email_claim")
  String emailClaim;
  @Column(name = "email_verified_claim")
  String emailVerifiedClaim;
  @Column(name = "token_use_claim")
  String tokenUseClaim;
  @Column(name = "token_use")
  String tokenUse;
  @Enumerated(EnumType.STRING)
  IssuerState state;
  @Column(name = "created_at")
  Instant createdAt;
  @Version
  int version;

  protected IssuerConnection() {}

  static IssuerConnection draft(UUID companyId) {
    var made = new IssuerConnection();
    made.id = UUID.randomUUID();
    made.companyId = companyId;
    made.state = IssuerState.DRAFT;
    made.createdAt = Now.instant();
    return made;
  }

  /** @param secret sealed; null leaves the one there is */
  void take(IssuerSettings settings, boolean oneForAll, byte[] secret) {
    if (state == IssuerState.ACTIVE) {
      throw Problem.conflict("transition-not-allowed", "tenancy.issuer-active");
    }
    issuer = settings.issuer();
    shared = oneForAll;
    clientId = settings.clientId();
    sealedSecret = secret == null ? sealedSecret : secret;
    audience = settings.audience() == null || settings.audience().isBlank() ? settings.clientId() : settings.audience();
    token = settings.token();
    scope = settings.scope();
    subjectClaim = settings.subjectClaim();
    emailClaim = settings.emailClaim();
    emailVerifiedClaim = settings.emailVerifiedClaim();
    tokenUseClaim = settings.tokenUseClaim();
    tokenUse = settings.tokenUse();
  }

  void seenAs(int seen) {
    if (seen != version) {
      throw Problem.stale();
    }
  }

  void activate() {
    if (state == IssuerState.ACTIVE) {
      throw Problem.conflict("transition-not-allowed", "tenancy.issuer-transition");
    }
    state = IssuerState.ACTIVE;
  }

  void disable() {
    if (state != IssuerState.ACTIVE) {
      throw Problem.conflict("transition-not-allowed", "tenancy.issuer-transition");
    }
    state = IssuerState.DISABLED;
  }

  IssuerSettings settings() {
    return new IssuerSettings(issuer, clientId, null, audience, token, scope, subjectClaim, emailClaim, emailVerifiedClaim, tokenUseClaim,
        tokenUse);
  }
}

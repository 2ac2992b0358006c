package jp.kiba.tenancy.api;

import java.util.Set;
import java.util.UUID;
import jp.kiba.kernel.api.Tenant;

/**
 * A customer's own identity provider, active, as the registry knows it. It speaks for this one company, whatever its tokens say.
 *
 * @param token which of its tokens signs requests
 * @param sealedSecret null for a client that proves itself by PKCE alone
 * @param tokenUseClaim null when its tokens say nothing about their use
 * @param domains of e-mail addresses, in lower case, that the company proved to be its own
 */
public record CustomerIssuer(
    UUID id, Tenant tenant, String tradeName, String issuer, String clientId, byte[] sealedSecret, String audience, Token token, String scope,
    String subjectClaim, String emailClaim, String emailVerifiedClaim, String tokenUseClaim, String tokenUse, Set<String> domains) {

  /** ID: every provider's is a JWT and names the address. ACCESS: where the provider makes one for Kiba as audience. */
  public enum Token { ID, ACCESS }

  /** @return where the client's secret stands, for the seal on it */
  public static String secretPlace(UUID id) {
    return "issuer " + id;
  }

  @Override
  public String toString() {
    return "CustomerIssuer of " + tenant.id();
  }
}

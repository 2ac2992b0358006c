package jp.kiba.app.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import jp.kiba.tenancy.api.CustomerIssuer;
import jp.kiba.tenancy.api.CustomerIssuers;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwt.JwtClaims;

/**
 * Tokens of the identity providers that customers brought. Which company such a token speaks for is ours to say: it comes from
 * the registry, by issuer and audience, and whatever the token itself says of a company is not read.
 */
@ApplicationScoped
class CustomerTokens {
  /** Entra's xms_edov comes as a number or a text as well. */
  private static final Set<Object> TRUE = Set.of(true, "true", 1L, "1");

  @Inject
  CustomerIssuers customers;

  @Inject
  @ConfigProperty(name = "kiba.keys.fresh.seconds", defaultValue = "60")
  int freshSeconds;

  private final Cache<String, Issuer> issuers = Caffeine.newBuilder().maximumSize(1_000).expireAfterAccess(Duration.ofHours(1)).build();

  /** @throws TokenRefused also when nobody brought this issuer */
  Verified verify(String name, String token) throws TokenRefused {
    var brought = customers.named(name);
    if (brought.isEmpty()) {
      throw new TokenRefused("issuer is not on the list");
    }
    var claims = issuers.get(name, this::issuer).parse(token);
    var customer = whose(brought, claims);
    check(customer, claims);
    return new Verified(name, Claims.required(claims, customer.subjectClaim()), customer.tenant().id(), customer, verifiedEmail(customer, claims));
  }

  private Issuer issuer(String name) {
    return new Issuer(name, new IssuerKeys(name, () -> customers.keys(name), Duration.ofSeconds(freshSeconds), Duration.ofSeconds(1)));
  }

  /** A token for two of our customers at once would let the one speak for the other. */
  private static CustomerIssuer whose(List<CustomerIssuer> brought, JwtClaims claims) throws TokenRefused {
    var audience = Claims.audience(claims);
    var those = brought.stream().filter(c -> audience.contains(c.audience())).toList();
    if (those.size() != 1) {
      throw new TokenRefused("not for us");
    }
    return those.get(0);
  }

  private static void check(CustomerIssuer customer, JwtClaims claims) throws TokenRefused {
    if (customer.tokenUseClaim() != null && !customer.tokenUse().equals(claims.getClaimValue(customer.tokenUseClaim()))) {
      throw new TokenRefused("another use than agreed");
    }
    if (customer.token() == CustomerIssuer.Token.ID && claims.hasClaim("azp") && !customer.clientId().equals(claims.getClaimValue("azp"))) {
      throw new TokenRefused("made for another client");
    }
  }

  /** @return null unless the provider says in so many words that it verified the address */
  private static String verifiedEmail(CustomerIssuer customer, JwtClaims claims) {
    var verified = claims.getClaimValue(customer.emailVerifiedClaim());
    return verified != null && TRUE.contains(verified) && claims.getClaimValue(customer.emailClaim()) instanceof String email ? email : null;
  }
}

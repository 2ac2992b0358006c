package jp.kiba.app.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Caller;
import jp.kiba.tenancy.api.CustomerIssuers;
import jp.kiba.tenancy.api.KeySecret;
import jp.kiba.tenancy.api.Permission;
import jp.kiba.tenancy.api.SignIn;
import jp.kiba.tenancy.api.SignedIn;
import jp.kiba.tenancy.api.SignedIn.Identity;

/**
 * Verifies the bearer token or the API key, looks the member up and makes the member's permissions the roles of the request. Never answers
 * itself: a refused token leaves nobody signed in and a mark for {@link Gate}, which answers, so that every refusal is
 * logged, counted and formed like any other.
 */
@ApplicationScoped
public class TokenMechanism implements HttpAuthenticationMechanism {
  static final String REFUSED = "jp.kiba.token-refused";
  private static final Logger LOG = Logger.getLogger("jp.kiba.security");
  private static final String BEARER = "Bearer ";
  /** Here tokens of companies' directories are good, and no others. */
  private static final String SCIM = "/api/v1/scim/";

  @Inject
  Tokens tokens;

  @Inject
  SignIn signIn;

  @Inject
  CustomerIssuers customers;

  @Inject
  KeyUse keyUse;

  @Inject
  SignedIn signedIn;

  @Override
  public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    var header = request.getHeader("Authorization");
    if (header == null || !request.getRequestURI().startsWith("/api/")) {
      return context.doNothing();
    }
    try {
      var given = header.startsWith(BEARER) ? header.substring(BEARER.length()) : "";
      if (request.getRequestURI().startsWith(SCIM)) {
        return directory(given, context);
      }
      return given.startsWith(KeySecret.PREFIX) ? signIn(KeySecret.parse(given), context) : signIn(tokens.verify(given), context);
    } catch (TokenRefused e) {
      LOG.log(Level.FINE, e.getMessage());
      request.setAttribute(REFUSED, Boolean.TRUE);
      return context.doNothing();
    } catch (RuntimeException e) {
      // The container would answer it with a line of text and a 403.
      request.setAttribute(REFUSED, problem(e));
      return context.doNothing();
    }
  }

  private static Problem problem(RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Problem problem) {
        return problem;
      }
    }
    LOG.log(Level.SEVERE, "nobody could be signed in", failure);
    return Problem.of(503, "unavailable", "kernel.unavailable");
  }

  private AuthenticationStatus signIn(Verified token, HttpMessageContext context) throws TokenRefused {
    var identity = new Identity(token.issuer(), token.subject());
    var name = token.issuer() + "|" + token.subject();
    if (token.companyId() == null) {
      boolean operator = signIn.operator(token.issuer(), token.subject());
      signedIn.is(identity, null, operator);
      return context.notifyContainerAboutLogin(name, operator ? Set.of(Permission.PLATFORM_MANAGE) : Set.of());
    }
    var caller = member(token, token.companyId());
    signedIn.is(identity, caller, false);
    return context.notifyContainerAboutLogin(name + "|" + token.companyId(), caller.permissions());
  }

  private AuthenticationStatus directory(String token, HttpMessageContext context) throws TokenRefused {
    var caller = signIn.directory(token).orElseThrow(() -> new TokenRefused("no directory's token"));
    signedIn.is(new Identity("scim", caller.tenant().id().toString()), caller, false);
    return context.notifyContainerAboutLogin("scim|" + caller.tenant().id(), caller.permissions());
  }

  private AuthenticationStatus signIn(KeySecret secret, HttpMessageContext context) throws TokenRefused {
    if (secret == null) {
      throw new TokenRefused("not a key");
    }
    var key = signIn.key(secret).orElseThrow(() -> new TokenRefused("not a key that works"));
    keyUse.note(key.memberId());
    signedIn.isProgram(key);
    return context.notifyContainerAboutLogin("key|" + key.memberId(), key.permissions());
  }

  private Caller member(Verified token, UUID companyId) throws TokenRefused {
    return signIn.member(token.issuer(), token.subject(), companyId).or(() -> comesFirst(token, companyId))
        .orElseThrow(() -> new TokenRefused("not an active member of the company it names"));
  }

  /** The first time by the company's own provider: known by a verified address, from then on by issuer and subject alone. */
  private Optional<Caller> comesFirst(Verified token, UUID companyId) {
    if (token.customer() == null || token.verifiedEmail() == null) {
      return Optional.empty();
    }
    customers.link(token.customer(), token.subject(), token.verifiedEmail());
    return signIn.member(token.issuer(), token.subject(), companyId);
  }
}

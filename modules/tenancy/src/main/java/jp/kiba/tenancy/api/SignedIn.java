package jp.kiba.tenancy.api;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import jp.kiba.kernel.api.Problem;

/** Who sent the request at hand. Filled by the authentication mechanism, read by use cases. */
@RequestScoped
public class SignedIn {
  private Identity identity;
  private Caller caller;
  private boolean operator;

  /** A program of a company, by its key. */
  public void isProgram(Caller key) {
    is(null, key, false);
  }

  /** A verified identity, member of a company or not. */
  public record Identity(String issuer, String subject) {}

  public void is(Identity identity, Caller caller, boolean operator) {
    this.identity = identity;
    this.caller = caller;
    this.operator = operator;
  }

  /** @return the verified identity
   *  @throws Problem 401 when nobody is signed in, 403 for a program: it has a key and is no person */
  public Identity identity() {
    if (identity == null && caller != null) {
      throw Problem.forbidden("kernel.forbidden");
    }
    if (identity == null) {
      throw Problem.of(401, "unauthenticated", "kernel.unauthenticated");
    }
    return identity;
  }

  /** @return the member, or empty for an operator or a newcomer */
  public Optional<Caller> member() {
    return Optional.ofNullable(caller);
  }

  /** @return the member
   *  @throws Problem 403 for anybody else */
  public Caller caller() {
    return member().orElseThrow(() -> Problem.forbidden("kernel.forbidden"));
  }

  public boolean operator() {
    return operator;
  }
}

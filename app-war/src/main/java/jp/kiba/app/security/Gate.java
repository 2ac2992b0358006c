package jp.kiba.app.security;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.kiba.app.http.Answer;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.SignedIn;

/**
 * Behind authentication, before everything else of the API: turns away a bad token and a caller who sends too much, and binds
 * the company of the token's member for the length of the request.
 */
public class Gate implements Filter {
  @Inject
  SignedIn signedIn;

  @Inject
  RateLimits limits;

  @Inject
  Answer answer;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var http = (HttpServletRequest) request;
    var reply = (HttpServletResponse) response;
    boolean refused = http.getAttribute(TokenMechanism.REFUSED) != null;
    boolean known = http.getUserPrincipal() != null && !refused;
    long wait = known ? limits.member(http.getUserPrincipal().getName()) : limits.address(http.getRemoteAddr());
    if (wait > 0) {
      reply.setHeader("Retry-After", Long.toString(wait));
      answer.problem(http, reply, Problem.of(429, "too-many-requests", "kernel.too-many-requests"));
    } else if (http.getAttribute(TokenMechanism.REFUSED) instanceof Problem problem) {
      answer.problem(http, reply, problem);
    } else if (refused) {
      answer.problem(http, reply, Problem.of(401, "unauthenticated", "kernel.unauthenticated"));
    } else {
      bound(request, response, chain);
    }
  }

  private void bound(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
    signedIn.member().ifPresent(m -> Current.bind(m.tenant(), m.actor()));
    try {
      chain.doFilter(request, response);
    } finally {
      Current.unbind();
    }
  }
}

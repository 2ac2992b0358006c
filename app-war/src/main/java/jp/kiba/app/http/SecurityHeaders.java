package jp.kiba.app.http;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.kiba.kernel.api.Uploads;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What browsers are told with every answer. No CORS header at all: other origins get nothing. */
public class SecurityHeaders implements Filter {
  /** The nonce of this answer, for the page that carries it. */
  public static final String NONCE = "jp.kiba.csp-nonce";
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject
  @ConfigProperty(name = "kiba.issuers")
  List<String> issuers;

  /** Where an issuer's tokens come from, when that is elsewhere than the issuer itself. */
  @Inject
  @ConfigProperty(name = "kiba.sign.in.origins")
  Optional<List<String>> signInOrigins;

  @Inject
  Uploads uploads;

  private String connected;

  @Override
  public void init(FilterConfig config) {
    connected = origins();
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var http = (HttpServletRequest) request;
    var answer = (HttpServletResponse) response;
    var nonce = nonce();
    http.setAttribute(NONCE, nonce);
    answer.setHeader("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-" + nonce
        + "'; img-src 'self' data: blob:; font-src 'self'; manifest-src 'self'; connect-src 'self' " + connected
        + "; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
    answer.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("X-Frame-Options", "DENY");
    answer.setHeader("Referrer-Policy", "no-referrer");
    answer.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (http.getRequestURI().startsWith("/api/")) {
      answer.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, response);
  }

  private String origins() {
    var signIn = Stream.concat(issuers.stream(), signInOrigins.stream().flatMap(List::stream)).map(SecurityHeaders::origin);
    return Stream.concat(signIn, uploads.origin().stream()).distinct().collect(Collectors.joining(" "));
  }

  /** What is configured stands in a header: of an address only what names where it is. */
  private static String origin(String address) {
    var uri = URI.create(address.strip());
    if (uri.getHost() == null || !Set.of("https", "http").contains(uri.getScheme())) {
      throw new IllegalStateException("KIBA_ISSUERS or KIBA_SIGN_IN_ORIGINS has an address that is none: " + address);
    }
    return uri.getScheme() + "://" + uri.getAuthority();
  }

  private static String nonce() {
    var bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return Base64.getEncoder().encodeToString(bytes);
  }
}

package jp.kiba.dev;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.text.ParseException;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.MockWebServerWrapper;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequestHandler;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.OAuth2HttpServer;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import okhttp3.Headers;

/**
 * Signs people in on a developer's machine: OpenID Connect with authorization code and PKCE, without passwords. The
 * protocol is mock-oauth2-server's; ours are the sign-in page and what an access token says. The same port shows the
 * development mailbox.
 */
final class IdentityProvider implements AutoCloseable {
  static final String ISSUER_ID = "kiba";
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
  // It reports every request, and every connection a browser opens ahead of need. Held here because java.util.logging
  // forgets the level of a logger nobody refers to.
  private static final Logger REQUEST_LOG = Logger.getLogger("mockwebserver3.MockWebServer");

  private final OAuth2HttpServer server;
  private final OAuth2HttpRequestHandler protocol;
  private final Tokens tokens;
  private final Logins logins;
  private final SignInPage signInPage;
  private final MailboxPage mailboxPage;

  private IdentityProvider(OAuth2HttpServer server, Tokens tokens, Logins logins, Mailbox mailbox) {
    this.server = server;
    this.tokens = tokens;
    this.logins = logins;
    this.signInPage = new SignInPage(logins);
    this.mailboxPage = new MailboxPage(mailbox);
    this.protocol = new OAuth2HttpRequestHandler(new OAuth2Config(true, null, null, false,
        new OAuth2TokenProvider(new KeyProvider(List.of(tokens.key()))),
        Set.of(new DefaultOAuth2TokenCallback(ISSUER_ID, "nobody", "JWT", List.of(Tokens.AUDIENCE))), server));
  }

  static IdentityProvider start(int port, Tokens tokens, Logins logins, Mailbox mailbox) {
    REQUEST_LOG.setLevel(Level.SEVERE);
    var provider = new IdentityProvider(new MockWebServerWrapper(), tokens, logins, mailbox);
    try {
      provider.server.start(InetAddress.getByName("localhost"), port, provider::answer);
      return provider;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private OAuth2HttpResponse answer(OAuth2HttpRequest request) {
    var path = request.getOriginalUrl().encodedPath();
    if (request.getMethod().equals("GET") && (path + "/").startsWith(MailboxPage.PATH + "/")) {
      return mailboxPage.show(path);
    }
    return switch (request.getMethod() + " " + path) {
      case "GET /kiba/authorize" -> whyRefused(request) == null ? signInPage.show(null) : refusal(whyRefused(request));
      case "POST /kiba/authorize" -> signIn(request);
      case "POST /kiba/token" -> token(request);
      default -> path.startsWith("/" + ISSUER_ID + "/")
          ? protocol.getAuthorizationServer().invoke(request)
          : new OAuth2HttpResponse(Headers.of(), 404, "no such page", null);
    };
  }

  /** What the production issuer would refuse too; and codes for a strange site are not given out even here. */
  private static String whyRefused(OAuth2HttpRequest request) {
    var url = request.getOriginalUrl();
    if (!Tokens.CLIENT.equals(url.queryParameter("client_id"))) {
      return "client_id must be " + Tokens.CLIENT;
    }
    if (!"S256".equals(url.queryParameter("code_challenge_method"))) {
      return "PKCE is required: code_challenge with code_challenge_method=S256";
    }
    var redirect = url.queryParameter("redirect_uri");
    if (redirect == null || !LOOPBACK.contains(String.valueOf(URI.create(redirect).getHost()))) {
      return "redirect_uri must be on localhost";
    }
    return null;
  }

  private static OAuth2HttpResponse refusal(String why) {
    return new OAuth2HttpResponse(Headers.of("content-type", "text/plain;charset=UTF-8"), 400, why, null);
  }

  private OAuth2HttpResponse signIn(OAuth2HttpRequest request) {
    var why = whyRefused(request);
    if (why != null) {
      return refusal(why);
    }
    var username = request.getFormParameters().get("username");
    if (username == null || username.isBlank()) {
      return signInPage.show("ユーザー名を入力してください。 Enter a user name.");
    }
    return protocol.getAuthorizationServer().invoke(request);
  }

  /** The protocol's answer, its access token replaced by one that says what production's would say at this moment. */
  private OAuth2HttpResponse token(OAuth2HttpRequest request) {
    if ("password".equals(request.getFormParameters().get("grant_type"))
        && !logins.known().contains(String.valueOf(request.getFormParameters().get("username")))) {
      // ./kiba token asks this way; a typing mistake must not turn into a newcomer's token
      return new OAuth2HttpResponse(Headers.of("content-type", "application/json"), 400,
          "{\"error\":\"invalid_grant\",\"error_description\":\"unknown member\"}", null);
    }
    var answer = protocol.getAuthorizationServer().invoke(request);
    if (answer.getStatus() != 200) {
      return answer;
    }
    try {
      var body = (ObjectNode) JSON.readTree(answer.getBody());
      var subject = SignedJWT.parse(body.get("access_token").asText()).getJWTClaimsSet().getSubject();
      body.put("access_token", tokens.accessToken(subject, request.getFormParameters().get("company")));
      if ("refresh_token".equals(request.getFormParameters().get("grant_type"))) {
        // A renewal need not bring one, and this one lacks the azp of the first, which a strict client refuses.
        body.remove("id_token");
      }
      return new OAuth2HttpResponse(answer.getHeaders(), 200, JSON.writeValueAsString(body), null);
    } catch (JsonProcessingException | ParseException e) {
      throw new IllegalStateException("the identity provider answered with something that is no token", e);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}

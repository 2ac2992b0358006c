package jp.kiba.dev;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.InetAddress;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import jp.kiba.dev.demo.DemoMember;
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
 * The identity providers of customers, in a process of their own: each first part of a path is one, with keys of its own that
 * change on demand. The protocol is mock-oauth2-server's; ours are the page, the keys and what an ID token says. Below
 * {@code /control/} a test changes keys and has any claims signed.
 */
final class CustomerProviderProcess {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Logger REQUEST_LOG = Logger.getLogger("mockwebserver3.MockWebServer");

  private final Map<String, List<RSAKey>> keys = new ConcurrentHashMap<>();
  private final OAuth2HttpServer server = new MockWebServerWrapper();
  private final OAuth2HttpRequestHandler protocol = new OAuth2HttpRequestHandler(new OAuth2Config(true, null, null, false,
      new OAuth2TokenProvider(new KeyProvider(List.of(newKey()))), Set.of(new DefaultOAuth2TokenCallback("demo", "nobody", "JWT", List.of())), server));

  public static void main(String[] arguments) throws IOException {
    REQUEST_LOG.setLevel(Level.SEVERE);
    var process = new CustomerProviderProcess();
    process.server.start(InetAddress.getByName("localhost"), Integer.parseInt(arguments[0]), process::answer);
    // whoever started us holds the other end: when they are gone, so are we
    while (System.in.read() >= 0) {
      Thread.yield();
    }
    System.exit(0);
  }

  private OAuth2HttpResponse answer(OAuth2HttpRequest request) {
    var path = request.getOriginalUrl().pathSegments();
    var provider = path.get(0);
    return switch (request.getMethod() + " " + (path.size() > 1 ? path.get(1) : "")) {
      case "GET jwks" -> json(new JWKSet(keys(provider).stream().map(k -> (JWK) k.toPublicJWK()).toList()).toString());
      case "GET authorize" -> page(provider);
      case "POST token" -> token(provider, request);
      case "POST rotate" -> provider.equals("control") ? rotate(path.get(2)) : notFound();
      case "POST withdraw" -> provider.equals("control") ? withdraw(path.get(2)) : notFound();
      case "POST sign" -> provider.equals("control") ? text(sign(path.get(2), claims(request.getBody()))) : notFound();
      case "GET .well-known", "POST authorize" -> protocol.getAuthorizationServer().invoke(request);
      default -> notFound();
    };
  }

  private OAuth2HttpResponse page(String provider) {
    var people = DemoMember.all().stream().filter(m -> m.username().endsWith("@" + provider))
        .map(m -> "<p><button name=\"username\" value=\"" + m.email() + "\">" + m.name() + "<br><small>" + m.email() + "</small></button></p>")
        .collect(Collectors.joining());
    return new OAuth2HttpResponse(Headers.of("content-type", "text/html;charset=UTF-8", "cache-control", "no-store"), 200, """
        <!doctype html><html lang="ja"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>社内アカウント (開発用)</title><style>body{font:16px/1.6 system-ui;max-width:32rem;margin:3rem auto;padding:0 1rem;color:#1d2b3a}
        button,input{font:inherit;padding:.6rem 1rem;width:100%%;box-sizing:border-box}h1{font-size:1.4rem}</style>
        <h1>%s — 社内アカウント (開発用)</h1><p>お客さま自身の認証サービスの代わりです。パスワードは要りません。</p>
        <form method="post">%s</form><form method="post"><p><label>別のメールアドレス <input name="username" required></label></p>
        <p><button>続ける</button></p></form></html>""".formatted(provider.replaceAll("[^a-z0-9-]", ""), people), null);
  }

  /** The protocol's answer, its ID token replaced by one of ours that names the address. */
  private OAuth2HttpResponse token(String provider, OAuth2HttpRequest request) {
    var answer = protocol.getAuthorizationServer().invoke(request);
    if (answer.getStatus() != 200) {
      return answer;
    }
    try {
      var body = (ObjectNode) JSON.readTree(answer.getBody());
      var given = SignedJWT.parse(body.get("id_token").asText()).getJWTClaimsSet();
      var email = given.getSubject();
      body.put("id_token", sign(provider, new JWTClaimsSet.Builder(given).subject("u-" + UUID.nameUUIDFromBytes(email.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
          .claim("email", email).claim("email_verified", true).build()));
      return json(JSON.writeValueAsString(body));
    } catch (JsonProcessingException | ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  private OAuth2HttpResponse rotate(String provider) {
    keys(provider).add(0, newKey());
    return text("rotated");
  }

  private OAuth2HttpResponse withdraw(String provider) {
    var all = keys(provider);
    all.subList(1, all.size()).clear();
    return text("withdrawn");
  }

  private List<RSAKey> keys(String provider) {
    return keys.computeIfAbsent(provider, p -> new CopyOnWriteArrayList<>(List.of(newKey())));
  }

  private String sign(String provider, JWTClaimsSet claims) {
    var key = keys(provider).get(0);
    try {
      var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).type(JOSEObjectType.JWT).build(), claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JWTClaimsSet claims(String body) {
    try {
      var builder = new JWTClaimsSet.Builder();
      JSON.readValue(body, new TypeReference<Map<String, Object>>() {}).forEach(builder::claim);
      return builder.build();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).keyUse(KeyUse.SIGNATURE).algorithm(JWSAlgorithm.RS256).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static OAuth2HttpResponse json(String body) {
    return new OAuth2HttpResponse(Headers.of("content-type", "application/json"), 200, body, null);
  }

  private static OAuth2HttpResponse text(String body) {
    return new OAuth2HttpResponse(Headers.of("content-type", "text/plain"), 200, body, null);
  }

  private static OAuth2HttpResponse notFound() {
    return new OAuth2HttpResponse(Headers.of(), 404, "no such page", null);
  }
}

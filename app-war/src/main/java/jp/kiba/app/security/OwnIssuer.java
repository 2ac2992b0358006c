package jp.kiba.app.security;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.lang.JoseException;

/** The keys of an issuer that the environment names: where they are comes from its discovery document. */
final class OwnIssuer implements IssuerKeys.Source {
  private static final Duration TIME_OUT = Duration.ofSeconds(5);
  private static final int LONGEST = 1 << 20;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(TIME_OUT).build();
  private final String name;

  OwnIssuer(String name) {
    this.name = name;
  }

  @Override
  public String keys() throws IOException {
    try {
      Map<String, Object> document = JsonUtil.parseJson(get(name + "/.well-known/openid-configuration"));
      return get(String.valueOf(document.get("jwks_uri")));
    } catch (JoseException | IllegalArgumentException e) {
      throw new IOException("the discovery document cannot be read", e);
    }
  }

  private String get(String address) throws IOException {
    try {
      var answer = http.send(HttpRequest.newBuilder(URI.create(address)).timeout(TIME_OUT).build(), BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        return new String(body.readNBytes(LONGEST), StandardCharsets.UTF_8);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}

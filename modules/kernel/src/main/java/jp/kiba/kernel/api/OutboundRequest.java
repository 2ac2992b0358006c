package jp.kiba.kernel.api;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

/**
 * @param body null for none; its type is a header
 * @param within from the first look-up of the name to the last byte of the answer
 * @param mostBytes how much of the answer's body is read
 */
public record OutboundRequest(String method, URI url, Map<String, String> headers, byte[] body, Duration within, int mostBytes) {
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final int DOCUMENT = 1 << 20;

  /** Reads a document of at most a mebibyte within five seconds. */
  public static OutboundRequest get(URI url) {
    return new OutboundRequest("GET", url, Map.of("Accept", "application/json"), null, SOON, DOCUMENT);
  }
}

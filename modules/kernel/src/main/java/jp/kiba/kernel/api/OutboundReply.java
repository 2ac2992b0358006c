package jp.kiba.kernel.api;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * @param headers by name in small letters; of several with one name the last
 * @param body as much as was asked for
 * @param cut whether there was more
 */
public record OutboundReply(int status, Map<String, String> headers, byte[] body, boolean cut) {
  /** @return the body read as UTF-8 */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}

package jp.kiba.kernel.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The header {@code Content-Disposition} of a file to be saved (RFC 6266, RFC 8187). */
public final class Attachment {
  private Attachment() {}

  /** @param name in any language; programs that know ASCII only see underscores */
  public static String named(String name) {
    var plain = name.replaceAll("[^A-Za-z0-9 ._-]", "_");
    var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }
}

package jp.kiba.kernel.api;

import jakarta.servlet.ServletRequest;
import java.util.UUID;

/** Names one request in the answer, in the log and in what a user quotes when something went wrong. Always our own. */
public final class RequestId {
  private static final String ATTRIBUTE = "jp.kiba.request-id";

  private RequestId() {}

  /** @return the request's id; the first call gives it one */
  public static String of(ServletRequest request) {
    var known = (String) request.getAttribute(ATTRIBUTE);
    if (known != null) {
      return known;
    }
    var fresh = UUID.randomUUID().toString();
    request.setAttribute(ATTRIBUTE, fresh);
    return fresh;
  }
}

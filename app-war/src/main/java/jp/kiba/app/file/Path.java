package jp.kiba.app.file;

import jakarta.servlet.http.HttpServletRequest;

/** What an address of a file says. */
final class Path {
  private Path() {}

  /** @return what stands behind the servlet's own path, or nothing */
  static String token(HttpServletRequest request) {
    var rest = request.getPathInfo();
    return rest == null ? "" : rest.substring(1);
  }
}

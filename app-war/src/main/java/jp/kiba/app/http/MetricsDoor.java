package jp.kiba.app.http;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Set;
import jp.kiba.kernel.api.Figures;

/**
 * {@code /metrics}, for whoever stands on the same machine: a person, or a collector beside the server. To everybody else, and to what a
 * proxy on the same machine hands on, there is no such address. No token, because a token is one more secret, and nobody outside needs it.
 */
public class MetricsDoor implements Filter {
  private static final Set<String> HANDED_ON = Set.of("forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip");
  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

  @Inject
  Figures figures;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
    var http = (HttpServletRequest) request;
    var answer = (HttpServletResponse) response;
    if (!isFromHere(http)) {
      answer.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    answer.setContentType("text/plain; version=0.0.4; charset=utf-8");
    answer.setHeader("Cache-Control", "no-store");
    answer.getWriter().write(figures.text());
  }

  private static boolean isFromHere(HttpServletRequest request) throws IOException {
    var names = request.getHeaderNames().asIterator();
    while (names.hasNext()) {
      if (HANDED_ON.contains(names.next().toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    // a page of another site, by a name of its own that leads here, names itself
    return HERE.contains(request.getServerName()) && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
  }
}

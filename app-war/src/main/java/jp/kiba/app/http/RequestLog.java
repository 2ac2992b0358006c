package jp.kiba.app.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import jp.kiba.kernel.api.RequestId;
import jp.kiba.tenancy.api.SignedIn;

/**
 * One JSON line for each API request: ids and figures, nothing that a person wrote. The outermost filter, so that the line
 * is there whatever happens inside. JSON quoting keeps a line break in input from forging a second line. What the server
 * refuses before any filter comes by as an error and gets its line then.
 */
public class RequestLog implements Filter {
  private static final Pattern TRACE_PARENT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");
  /** Where work is done; the pages of the web UI are not. */
  private static final List<String> LOGGED = List.of("/api/", "/uploads/", "/downloads/");
  private static final String SEEN = "jp.kiba.seen";
  private static final PrintStream OUT = System.out;

  @Inject
  ObjectMapper json;

  @Inject
  SignedIn signedIn;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean refused = request.getDispatcherType() == DispatcherType.ERROR;
    if (refused && request.getAttribute(SEEN) != null) {
      chain.doFilter(request, response);
      return;
    }
    request.setAttribute(SEEN, Boolean.TRUE);
    var http = (HttpServletRequest) request;
    var answer = (HttpServletResponse) response;
    long begun = System.nanoTime();
    answer.setHeader("X-Request-Id", RequestId.of(request));
    int failed = 0;
    try {
      chain.doFilter(request, response);
    } catch (IOException | ServletException | RuntimeException e) {
      failed = 500;
      throw e;
    } finally {
      if (refused || isLogged(http)) {
        OUT.println(line(http, failed == 0 ? answer.getStatus() : failed, System.nanoTime() - begun));
      }
    }
  }

  /** By the path as the server reads it: written as {@code /%61pi/} it is answered just the same. */
  private static boolean isLogged(HttpServletRequest request) {
    var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    return LOGGED.stream().anyMatch(path::startsWith);
  }

  private String line(HttpServletRequest request, int status, long nanos) throws IOException {
    var line = new LinkedHashMap<String, Object>();
    line.put("type", "request");
    line.put("at", Instant.now().toString());
    line.put("request_id", RequestId.of(request));
    line.put("trace_id", traceId(request));
    var member = signedIn.member();
    line.put("tenant_id", member.map(m -> m.tenant().id()).orElse(null));
    line.put("member_id", member.map(m -> m.memberId()).orElse(null));
    line.put("operation", operation(request));
    line.put("status", status);
    line.put("duration_ms", TimeUnit.NANOSECONDS.toMicros(nanos) / 1000.0);
    return json.writeValueAsString(line);
  }

  /** The resource's own name; a path that no resource answers is not repeated, because anybody could write anything there. */
  private static String operation(HttpServletRequest request) {
    var named = request.getAttribute(OperationName.ATTRIBUTE);
    return named == null ? request.getMethod().matches("[A-Z]{1,10}") ? request.getMethod() : "?" : named.toString();
  }

  /** The trace that this server records, or, while it records none, the one that the caller told of. */
  private static String traceId(HttpServletRequest request) {
    var recorded = request.getAttribute(RecordedTrace.ATTRIBUTE);
    if (recorded != null) {
      return recorded.toString();
    }
    var parent = request.getHeader("traceparent");
    if (parent == null) {
      return null;
    }
    var matcher = TRACE_PARENT.matcher(parent);
    return matcher.matches() ? matcher.group(1) : null;
  }
}

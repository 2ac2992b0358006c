package jp.kiba.app.http;

import io.opentelemetry.context.Context;
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
import java.util.List;
import java.util.concurrent.TimeUnit;
import jp.kiba.kernel.api.Figures;
import jp.kiba.kernel.api.LogLine;
import jp.kiba.kernel.api.RequestId;
import jp.kiba.kernel.api.Trace;
import jp.kiba.tenancy.api.SignedIn;

/**
 * One JSON line for each API request, and its figures; all of it is done in the trace that the browser began. The outermost
 * filter, so that the line is there whatever happens inside. What the server refuses before any filter comes by as an error
 * and gets its line then.
 */
public class RequestLog implements Filter {
  /** Where work is done; the pages of the web UI are not. */
  private static final List<String> LOGGED = List.of("/api/", "/uploads/", "/downloads/");
  private static final String SEEN = "jp.kiba.seen";
  private static final int HUNDRED = 100;

  @Inject
  Figures figures;

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
    var trace = trace(http).makeCurrent();
    try {
      chain.doFilter(request, response);
    } catch (IOException | ServletException | RuntimeException e) {
      failed = 500;
      throw e;
    } finally {
      if (refused || isLogged(http)) {
        wasAnswered(http, failed == 0 ? answer.getStatus() : failed, System.nanoTime() - begun);
      }
      trace.close();
    }
  }

  /** By the path as the server reads it: written as {@code /%61pi/} it is answered just the same. */
  private static boolean isLogged(HttpServletRequest request) {
    var path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    return LOGGED.stream().anyMatch(path::startsWith);
  }

  private void wasAnswered(HttpServletRequest request, int status, long nanos) {
    var operation = operation(request);
    figures.took("kiba_request_seconds", nanos, "operation", operation, "status", status / HUNDRED + "xx");
    var member = signedIn.member();
    LogLine.of("request").with("request_id", RequestId.of(request)).with("trace_id", traceId(request))
        .with("tenant_id", member.map(m -> m.tenant().id()).orElse(null)).with("member_id", member.map(m -> m.memberId()).orElse(null))
        .with("operation", operation).with("status", status)
        .with("duration_ms", TimeUnit.NANOSECONDS.toMicros(nanos) / 1000.0).write();
  }

  /** The resource's own name; a path that no resource answers is not repeated, because anybody could write anything there. */
  private static String operation(HttpServletRequest request) {
    var named = request.getAttribute(OperationName.ATTRIBUTE);
    return named == null ? request.getMethod().matches("[A-Z]{1,10}") ? request.getMethod() : "?" : named.toString();
  }

  /** The caller's, or one of its own; where spans are recorded, the recorder begins it. */
  private static Context trace(HttpServletRequest request) {
    var told = Trace.after(request.getHeader("traceparent"));
    return told == Context.root() && !TelemetrySwitch.on() ? Trace.fresh() : told;
  }

  /** The one that is recorded: its span has ended by now. */
  private static String traceId(HttpServletRequest request) {
    var recorded = request.getAttribute(RecordedTrace.ATTRIBUTE);
    return recorded == null ? Trace.id().orElse(null) : recorded.toString();
  }
}

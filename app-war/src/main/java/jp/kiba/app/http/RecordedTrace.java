package jp.kiba.app.http;

import io.opentelemetry.api.trace.Span;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Tells the log in which trace the operation runs: the span ends before the line is written. */
@Provider
public class RecordedTrace implements ContainerRequestFilter {
  static final String ATTRIBUTE = "jp.kiba.trace";

  @Context
  HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext context) {
    var span = Span.current().getSpanContext();
    if (span.isValid()) {
      request.setAttribute(ATTRIBUTE, span.getTraceId());
    }
  }
}

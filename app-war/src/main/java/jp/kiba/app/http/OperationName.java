package jp.kiba.app.http;

import io.opentelemetry.api.trace.Span;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Tells the log which operation it is, such as OrderResource.place, and in which trace: the span ends before the line is written. */
@Provider
public class OperationName implements ContainerRequestFilter {
  static final String ATTRIBUTE = "jp.kiba.operation";
  static final String TRACE = "jp.kiba.trace";

  @Context
  ResourceInfo resource;

  @Context
  HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext context) {
    var span = Span.current().getSpanContext();
    if (span.isValid()) {
      request.setAttribute(TRACE, span.getTraceId());
    }
    if (resource.getResourceMethod() != null) {
      request.setAttribute(ATTRIBUTE, resource.getResourceMethod().getDeclaringClass().getSimpleName() + "."
          + resource.getResourceMethod().getName());
    }
  }
}

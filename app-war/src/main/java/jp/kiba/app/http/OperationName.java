package jp.kiba.app.http;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Tells the log which operation it is, such as OrderResource.place; before anybody is refused it, so that the refusal says what. */
@Provider
@Priority(Priorities.AUTHENTICATION - 1)
public class OperationName implements ContainerRequestFilter {
  static final String ATTRIBUTE = "jp.kiba.operation";

  @Context
  ResourceInfo resource;

  @Context
  HttpServletRequest request;

  /** For what no resource answers. */
  public static void say(HttpServletRequest request, String operation) {
    request.setAttribute(ATTRIBUTE, operation);
  }

  @Override
  public void filter(ContainerRequestContext context) {
    if (resource.getResourceMethod() != null) {
      request.setAttribute(ATTRIBUTE, resource.getResourceMethod().getDeclaringClass().getSimpleName() + "."
          + resource.getResourceMethod().getName());
    }
  }
}

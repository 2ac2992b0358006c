package jp.kiba.app.security;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import jp.kiba.kernel.api.Problem;

/** Who is not signed in is told so before the server looks at roles: its own answer to that is a line of text and a 403. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SignInFirst implements ContainerRequestFilter {
  @Context
  ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext context) {
    boolean open = resource.getResourceMethod() == null || resource.getResourceMethod().isAnnotationPresent(PermitAll.class);
    if (!open && context.getSecurityContext().getUserPrincipal() == null) {
      throw Problem.of(401, "unauthenticated", "kernel.unauthenticated");
    }
  }
}

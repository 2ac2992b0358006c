package jp.kiba.app.security;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.stream.Collectors;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.SignedIn;
import jp.kiba.tenancy.api.SupportTrail;

/**
 * Stands before everything that an operator asks for under a company's grant: nothing but reading, and each read is in the
 * company's own trail before it is answered. Whatever annotation a resource bears, there is no way around this.
 */
@Provider
@Priority(Priorities.AUTHENTICATION + 1)
public class SupportReads implements ContainerRequestFilter {
  @Context
  ResourceInfo resource;

  @Inject
  SignedIn signedIn;

  @Inject
  SupportTrail trail;

  @Override
  public void filter(ContainerRequestContext context) {
    boolean support = signedIn.member().map(caller -> caller.support()).orElse(false);
    var method = resource.getResourceMethod();
    // Open to everyone: nothing of the company, and the choice of another one.
    if (!support || method == null || method.isAnnotationPresent(PermitAll.class)) {
      return;
    }
    if (!"GET".equals(context.getMethod())) {
      throw Problem.forbidden("tenancy.support-reads");
    }
    trail.used(method.getDeclaringClass().getSimpleName() + "." + method.getName(), ids(context));
  }

  private static String ids(ContainerRequestContext context) {
    return context.getUriInfo().getPathParameters().values().stream().flatMap(List::stream)
        .map(id -> id.length() > 64 ? id.substring(0, 64) : id).collect(Collectors.joining(" "));
  }
}

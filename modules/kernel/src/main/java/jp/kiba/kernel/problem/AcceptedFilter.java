package jp.kiba.kernel.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import jp.kiba.kernel.api.Accepted;

/** Answers 202 for what has only begun. */
@Accepted
@Provider
public class AcceptedFilter implements ContainerResponseFilter {
  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() == 200) {
      response.setStatus(202);
    }
  }
}

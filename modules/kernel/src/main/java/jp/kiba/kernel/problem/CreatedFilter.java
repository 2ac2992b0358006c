package jp.kiba.kernel.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import jp.kiba.kernel.api.Created;

/** Answers 201 for what was made. */
@Created
@Provider
public class CreatedFilter implements ContainerResponseFilter {
  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() == 200) {
      response.setStatus(201);
    }
  }
}

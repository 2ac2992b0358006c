package jp.kiba.kernel.problem;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.kiba.kernel.api.Problem;

/** Every failure that leaves a resource. JAX-RS picks a mapper by the nearest type, so the types that have one already are named. */
@Provider
@ApplicationScoped
public class FailureMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger("jp.kiba.failure");

  @Inject
  ProblemResponse response;

  @Override
  public Response toResponse(Throwable failure) {
    if (failure instanceof WebApplicationException http && http.getResponse().getStatus() < 400) {
      return http.getResponse();
    }
    if ((failure instanceof ForbiddenException || failure instanceof NotAuthorizedException) && response.anonymous()) {
      return response.of(Problem.of(401, "unauthenticated", "kernel.unauthenticated"));
    }
    var problem = Failures.problem(failure);
    if (problem == null) {
      LOG.log(Level.SEVERE, "request " + response.requestId() + " failed", failure);
      problem = Problem.of(500, "fault", "kernel.fault");
    }
    return response.of(problem);
  }

  /** Jackson's provider brings its own mappers for these two; this one goes first. */
  @Provider
  @Priority(1)
  @ApplicationScoped
  public static class OfMapping implements ExceptionMapper<JsonMappingException> {
    @Inject
    FailureMapper failures;

    @Override
    public Response toResponse(JsonMappingException failure) {
      return failures.toResponse(failure);
    }
  }

  /** As {@link OfMapping}. */
  @Provider
  @Priority(1)
  @ApplicationScoped
  public static class OfParsing implements ExceptionMapper<JsonParseException> {
    @Inject
    FailureMapper failures;

    @Override
    public Response toResponse(JsonParseException failure) {
      return failures.toResponse(failure);
    }
  }

  /** The server brings its own mapper for the exceptions of HTTP. */
  @Provider
  @Priority(1)
  @ApplicationScoped
  public static class OfHttp implements ExceptionMapper<WebApplicationException> {
    @Inject
    FailureMapper failures;

    @Override
    public Response toResponse(WebApplicationException failure) {
      return failures.toResponse(failure);
    }
  }
}

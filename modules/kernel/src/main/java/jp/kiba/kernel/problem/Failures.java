package jp.kiba.kernel.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import java.util.stream.Collectors;
import jp.kiba.kernel.api.Printable;
import jp.kiba.kernel.api.Problem;
import org.postgresql.util.PSQLException;

/** Says what a failure means to the caller. What is not known here is a fault of ours: 500, and logged. */
final class Failures {
  private static final Map<String, String> CONSTRAINTS = Map.of(
      "23505", "kernel.taken", "23514", "kernel.constraint", "23503", "kernel.constraint",
      "40001", "kernel.stale", "40P01", "kernel.stale", "55P03", "kernel.busy");

  private static final String DATA_EXCEPTION = "22";

  private Failures() {}

  /** @return the problem behind the failure, or null when it is a fault of ours */
  static Problem problem(Throwable failure) {
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Problem problem) {
        return problem;
      }
    }
    for (var cause = failure; cause != null; cause = cause.getCause()) {
      var problem = one(cause);
      if (problem != null) {
        return problem;
      }
    }
    return null;
  }

  private static Problem one(Throwable cause) {
    if (cause instanceof OptimisticLockException) {
      return Problem.stale();
    }
    if (cause instanceof PSQLException database) {
      return database(database);
    }
    if (cause instanceof JacksonException json) {
      return json(json);
    }
    if (cause instanceof WebApplicationException http && http.getResponse().getStatus() < 500) {
      return http(http);
    }
    return null;
  }

  private static Problem database(PSQLException e) {
    var state = String.valueOf(e.getSQLState()); // the driver's own exceptions may have none
    if (state.startsWith(DATA_EXCEPTION)) {
      // A character or a figure that the database cannot hold: what was sent is at fault, not we.
      return Problem.of(400, "invalid", "kernel.invalid");
    }
    var key = CONSTRAINTS.get(state);
    if (key == null) {
      return null;
    }
    return key.equals("kernel.stale") ? Problem.stale() : Problem.conflict("conflict", key);
  }

  private static Problem json(JacksonException e) {
    if (e instanceof ValueInstantiationException made && made.getCause() instanceof Problem problem) {
      return problem;
    }
    if (e instanceof UnrecognizedPropertyException unknown) {
      return Problem.invalid(path(unknown), "kernel.unknown-field");
    }
    if (e instanceof MismatchedInputException mismatched && !mismatched.getPath().isEmpty()) {
      return Problem.invalid(path(mismatched), Printable.KEY.equals(mismatched.getOriginalMessage()) ? Printable.KEY : "kernel.wrong-type");
    }
    if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
      return Problem.invalid(path(mapping), "kernel.wrong-type");
    }
    return Problem.of(400, "malformed", "kernel.malformed");
  }

  /** lines[0].pieces */
  private static String path(JsonMappingException e) {
    return e.getPath().stream()
        .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : "." + r.getFieldName())
        .collect(Collectors.joining()).replaceFirst("^\\.", "");
  }

  private static Problem http(WebApplicationException e) {
    int status = e.getResponse().getStatus();
    return switch (status) {
      case 401 -> Problem.of(401, "unauthenticated", "kernel.unauthenticated");
      case 403 -> Problem.forbidden("kernel.forbidden");
      case 404 -> Problem.notFound();
      case 405 -> Problem.of(405, "method-not-allowed", "kernel.method-not-allowed");
      case 406 -> Problem.of(406, "not-acceptable", "kernel.not-acceptable");
      case 413 -> Problem.of(413, "too-large", "kernel.too-large");
      case 415 -> Problem.of(415, "unsupported-media-type", "kernel.unsupported-media-type");
      default -> status >= 400 ? Problem.of(status, "malformed", "kernel.malformed") : null;
    };
  }
}

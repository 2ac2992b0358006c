package jp.kiba.kernel.problem;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.ProblemView;
import jp.kiba.kernel.api.ProblemView.FieldError;

/** A command that is not well formed: one entry for each wrong field, in the reader's language. */
@Provider
@Priority(1)
@ApplicationScoped
public class ViolationMapper implements ExceptionMapper<ConstraintViolationException> {
  private final MessageInterpolator interpolator =
      Validation.byDefaultProvider().configure().getDefaultMessageInterpolator();

  private static final String MEMBER = "<list element>";

  @Inject
  ProblemResponse response;

  @Override
  public Response toResponse(ConstraintViolationException e) {
    var language = response.language();
    var frame = ProblemView.of(Problem.of(400, "invalid", "kernel.invalid"), language, response.requestId());
    List<FieldError> errors = e.getConstraintViolations().stream()
        .map(v -> new FieldError(field(v.getPropertyPath()), message(v, language)))
        .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
        .distinct().toList();
    return response.build(
        new ProblemView(frame.type(), frame.title(), frame.status(), frame.detail(), frame.requestId(), errors), language);
  }

  /** Without the names of the method and of its body parameter, which mean nothing to the caller. */
  private static String field(Path path) {
    // The member of a list has no name: its place stands with the list.
    var nodes = StreamSupport.stream(path.spliterator(), false).map(node -> node.toString().replace(MEMBER, ""))
        .filter(node -> !node.isEmpty()).toList();
    return nodes.size() > 2 ? String.join(".", nodes.subList(2, nodes.size()))
        : nodes.size() == 2 ? bodyOrParameter(nodes.get(1)) : String.join(".", nodes);
  }

  private static String bodyOrParameter(String name) {
    return name.equals("command") ? "body" : name;
  }

  private String message(ConstraintViolation<?> violation, Language language) {
    return interpolator.interpolate(violation.getMessageTemplate(), new MessageInterpolator.Context() {
      @Override
      public ConstraintDescriptor<?> getConstraintDescriptor() {
        return violation.getConstraintDescriptor();
      }

      @Override
      public Object getValidatedValue() {
        return violation.getInvalidValue();
      }

      @Override
      public <T> T unwrap(Class<T> type) {
        throw new jakarta.validation.ValidationException("nothing behind this context");
      }
    }, language.locale());
  }
}

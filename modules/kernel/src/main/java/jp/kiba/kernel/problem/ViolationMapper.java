package jp.kiba.kernel.problem;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Comparator;
import java.util.List;
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

  @Inject
  ProblemResponse response;

  @Override
  public Response toResponse(ConstraintViolationException e) {
    var language = response.language();
    var frame = ProblemView.of(Problem.of(400, "invalid", "kernel.invalid"), language, response.requestId());
    List<FieldError> errors = e.getConstraintViolations().stream()
        .map(v -> new FieldError(FieldNames.of(v), message(v, language)))
        .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
        .distinct().toList();
    return response.build(
        new ProblemView(frame.type(), frame.title(), frame.status(), frame.detail(), frame.requestId(), errors), language);
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

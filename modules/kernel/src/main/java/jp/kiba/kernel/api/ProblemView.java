package jp.kiba.kernel.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * RFC 9457 problem details as they go out.
 *
 * @param errors one for each field that is wrong; empty when no field is to blame
 */
@Schema(name = "Problem")
public record ProblemView(
    @Schema(required = true, description = "urn:kiba:problem:…, for programs") String type,
    @Schema(required = true, description = "What kind of problem, for people") String title,
    @Schema(required = true) int status,
    @Schema(required = true, description = "What to do about it") String detail,
    @Schema(required = true, description = "Quote this when you ask for help") String requestId,
    @Schema(required = true) List<FieldError> errors) {

  /** One field and what is wrong with it. */
  @Schema(name = "FieldError")
  public record FieldError(
      @Schema(required = true, description = "As in the request: lines[0].pieces") String field,
      @Schema(required = true) String message) {}

  /** The media type of every error. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** @return the answer to a problem, in the reader's language */
  public static ProblemView of(Problem problem, Language language, String requestId) {
    return new ProblemView(
        "urn:kiba:problem:" + problem.slug(),
        Messages.text(language, problem.key() + ".title", List.of()),
        problem.status(),
        Messages.text(language, problem.key() + ".detail", problem.arguments()),
        requestId,
        problem.fields().stream()
            .map(f -> new FieldError(f.field(), Messages.text(language, f.key(), f.arguments())))
            .toList());
  }
}

package jp.kiba.app.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.ProblemView;
import jp.kiba.kernel.api.RequestId;

/** Problem answers for what never reaches a resource. */
@ApplicationScoped
public class Answer {
  @Inject
  ObjectMapper json;

  /** Writes the problem unless something was sent already. */
  public void problem(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
    if (response.isCommitted()) {
      return;
    }
    var language = Language.of(request);
    response.resetBuffer();
    response.setStatus(problem.status());
    response.setContentType(ProblemView.MEDIA_TYPE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Content-Language", language.locale().getLanguage());
    if (problem.status() == 401) {
      response.setHeader("WWW-Authenticate", "Bearer");
    }
    if (problem.status() == 503 && !response.containsHeader("Retry-After")) {
      response.setHeader("Retry-After", "10");
    }
    response.getOutputStream().write(json.writeValueAsBytes(ProblemView.of(problem, language, RequestId.of(request))));
  }
}

package jp.kiba.kernel.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.ProblemView;
import jp.kiba.kernel.api.RequestId;

/** Writes a problem as the answer to the request at hand. */
@ApplicationScoped
class ProblemResponse {
  @Inject
  HttpServletRequest request;

  Response of(Problem problem) {
    var language = Language.of(request);
    return build(ProblemView.of(problem, language, RequestId.of(request)), language);
  }

  Response build(ProblemView view, Language language) {
    var response = Response.status(view.status()).type(ProblemView.MEDIA_TYPE).entity(view)
        .header(HttpHeaders.CONTENT_LANGUAGE, language.locale().getLanguage());
    if (view.status() == 401) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    if (view.status() == 503) {
      response.header(HttpHeaders.RETRY_AFTER, 10);
    }
    return response.build();
  }

  Language language() {
    return Language.of(request);
  }

  String requestId() {
    return RequestId.of(request);
  }

  /** Nobody is signed in, as opposed to somebody who may not. */
  boolean anonymous() {
    return request.getUserPrincipal() == null;
  }
}

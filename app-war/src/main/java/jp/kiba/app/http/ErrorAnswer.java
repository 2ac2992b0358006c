package jp.kiba.app.http;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.RequestId;

/** The container's own errors, in the form of all others: no page of HTML, no stack trace. */
@WebServlet("/error-answer")
public class ErrorAnswer extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger("jp.kiba.failure");

  @Inject
  transient Answer answer;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    // a file that is not there comes as an exception, too: who asks for one must not wake anybody
    if (failure != null && (status == null || status >= 500)) {
      LOG.log(Level.SEVERE, "request " + RequestId.of(request) + " failed", failure);
    }
    answer.problem(request, response, problem(status == null ? 404 : status));
  }

  private static Problem problem(int status) {
    return switch (status) {
      case 401 -> Problem.of(401, "unauthenticated", "kernel.unauthenticated");
      case 403 -> Problem.forbidden("kernel.forbidden");
      case 404 -> Problem.notFound();
      case 405, 501 -> Problem.of(405, "method-not-allowed", "kernel.method-not-allowed");
      case 413 -> Problem.of(413, "too-large", "kernel.too-large");
      case 415 -> Problem.of(415, "unsupported-media-type", "kernel.unsupported-media-type");
      default -> status >= 500 ? Problem.of(500, "fault", "kernel.fault") : Problem.of(status, "malformed", "kernel.malformed");
    };
  }
}

package jp.kiba.app.file;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.kiba.app.http.Answer;
import jp.kiba.app.http.OperationName;
import jp.kiba.kernel.api.FileDoor;
import jp.kiba.kernel.api.Problem;

/** Takes in one file by an upload ticket: from the line to the disk, never whole in memory. */
@WebServlet("/uploads/*")
public class UploadDoor extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject
  transient FileDoor door;

  @Inject
  transient Answer answer;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
    OperationName.say(request, "UploadDoor.put");
    try {
      if (!request.getMethod().equals("PUT")) {
        throw Problem.of(405, "method-not-allowed", "kernel.method-not-allowed");
      }
      door.receive(Path.token(request), request.getContentType(), request.getContentLengthLong(), request.getInputStream());
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } catch (Problem refused) {
      answer.problem(request, response, refused);
    }
  }
}

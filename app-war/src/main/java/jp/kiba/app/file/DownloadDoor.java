package jp.kiba.app.file;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.kiba.app.http.Answer;
import jp.kiba.app.http.OperationName;
import jp.kiba.kernel.api.Attachment;
import jp.kiba.kernel.api.FileDoor;
import jp.kiba.kernel.api.Problem;

/** Hands out one file by a download link: to be saved, never to be shown as a page of ours. */
@WebServlet("/downloads/*")
public class DownloadDoor extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject
  transient FileDoor door;

  @Inject
  transient Answer answer;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
    OperationName.say(request, "DownloadDoor.get");
    response.setHeader("Cache-Control", "no-store");
    try {
      if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
        throw Problem.of(405, "method-not-allowed", "kernel.method-not-allowed");
      }
      try (var opened = door.open(Path.token(request))) {
        response.setContentType(opened.file().contentType());
        response.setContentLengthLong(opened.file().length());
        response.setHeader("Content-Disposition", Attachment.named(opened.shownAs()));
        if (request.getMethod().equals("GET")) {
          opened.content().transferTo(response.getOutputStream());
        }
      }
    } catch (Problem refused) {
      answer.problem(request, response, refused);
    }
  }
}

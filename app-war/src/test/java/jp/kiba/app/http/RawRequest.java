package jp.kiba.app.http;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends what a well-behaved client would not. */
final class RawRequest {
  private RawRequest() {}

  /** @param head request line, and header lines if any
   *  @return all that came back */
  static String send(String head, String token) throws IOException {
    var server = Server.stack().url();
    try (var socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(20_000);
      var authorization = head.contains("Authorization:") ? "" : "Authorization: Bearer " + token + "\r\n";
      socket.getOutputStream().write((head + "\r\nHost: localhost\r\n" + authorization + "Connection: close\r\n\r\n")
          .getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

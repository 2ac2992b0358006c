package jp.kiba.app.http;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Stands in for the chat that the server tells of failures. */
final class Chat {
  private final List<String> told = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  Chat() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", exchange -> {
      told.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
      exchange.sendResponseHeaders(200, -1);
      exchange.close();
    });
    server.start();
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort() + "/hook";
  }

  /** All messages up to now. */
  List<String> told() {
    return told;
  }
}

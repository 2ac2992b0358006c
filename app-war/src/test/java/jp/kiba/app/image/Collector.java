package jp.kiba.app.image;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

/** Takes spans as any collector of OpenTelemetry does: OTLP, protobuf over HTTP. */
final class Collector implements AutoCloseable {
  /** After the trace's id: span's id, perhaps a state, parent's id, flags; then field 5, the name. */
  private static final int NAME_WITHIN = 48;
  private static final byte NAME = 0x2a;

  private final List<byte[]> received = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  Collector() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/v1/traces", exchange -> {
      received.add(exchange.getRequestBody().readAllBytes());
      exchange.sendResponseHeaders(200, -1);
      exchange.close();
    });
    server.start();
  }

  String address() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  /** Names of the spans of this trace, of all servers that sent any. */
  TreeSet<String> spans(String trace) {
    var id = HexFormat.of().parseHex(trace);
    var names = new TreeSet<String>();
    for (var message : received) {
      for (int at = 0; at + id.length < message.length; at++) {
        if (Arrays.equals(message, at, at + id.length, id, 0, id.length)) {
          name(message, at + id.length, names);
        }
      }
    }
    return names;
  }

  private static void name(byte[] message, int from, TreeSet<String> names) {
    // 0x12 0x08 and the span's id
    for (int at = from + 10; at < Math.min(message.length - 1, from + NAME_WITHIN); at++) {
      int length = message[at + 1];
      if (message[at] == NAME && length > 0 && at + 2 + length <= message.length) {
        var name = new String(message, at + 2, length, StandardCharsets.UTF_8);
        if (name.matches("[\\w ./{}-]+")) {
          names.add(name);
          return;
        }
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}

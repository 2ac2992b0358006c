package jp.kiba.app.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import jp.kiba.dev.Stack;
import jp.kiba.dev.StackOptions;

/** A server of a test's own, to be killed the hardest way and started again over the same data at the same address. */
final class MortalStack implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(Duration.ofSeconds(5)).build();

  private final StackOptions options;
  private volatile Stack stack;
  private Set<ProcessHandle> servers;

  MortalStack(Path state, int spares, Map<String, String> environment) throws IOException {
    options = StackOptions.forTests().withState(state).withPort(threeFreePorts()).withSpares(spares).withCells(1, 400).withDurable(true)
        .withEnvironment(environment);
    start();
  }

  Stack stack() {
    return stack;
  }

  void start() {
    close();
    var before = ProcessHandle.current().descendants().collect(Collectors.toSet());
    stack = Stack.start(options);
    servers = ProcessHandle.current().descendants().filter(p -> !before.contains(p)).collect(Collectors.toSet());
  }

  /** As a machine that loses its power: no process of the server has time for anything. */
  void kill() {
    var mine = servers.stream().filter(p -> p.info().command().orElse("").endsWith("java")).toList();
    mine.forEach(ProcessHandle::destroyForcibly);
    mine.forEach(p -> p.onExit().join());
  }

  @Override
  public void close() {
    if (stack != null) {
      stack.close();
    }
  }

  /** @param body null for none
   *  @param key the Idempotency-Key */
  HttpResponse<String> send(String who, String method, String path, Object body, String key) throws IOException, InterruptedException {
    var request = HttpRequest.newBuilder(stack.url().resolve("/api/v1/" + path)).timeout(Duration.ofSeconds(60))
        .header("Authorization", "Bearer " + stack.token(who)).header("Content-Type", "application/json").header("Idempotency-Key", key)
        .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  String schema(UUID company) throws SQLException {
    try (var connection = stack.admin().getConnection();
        var query = connection.prepareStatement("SELECT schema_name FROM platform.company WHERE id = ?")) {
      query.setObject(1, company);
      try (var row = query.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    }
  }

  long number(String query) throws SQLException {
    try (var connection = stack.admin().getConnection(); var statement = connection.createStatement(); var row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static int threeFreePorts() throws IOException {
    int first = 20_000 + ThreadLocalRandom.current().nextInt(10_000);
    while (!isFree(first) || !isFree(first + 1) || !isFree(first + 2)) {
      first++;
    }
    return first;
  }

  private static boolean isFree(int port) throws IOException {
    try {
      new ServerSocket(port).close();
      return true;
    } catch (BindException taken) {
      return false;
    }
  }
}

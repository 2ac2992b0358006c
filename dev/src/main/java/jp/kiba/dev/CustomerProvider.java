package jp.kiba.dev;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The other end of {@link CustomerProviderProcess}: starts it, and has it change keys and sign. */
public final class CustomerProvider implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration START_WITHIN = Duration.ofSeconds(60);

  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Process process;
  private final String url;

  private CustomerProvider(Process process, String url) {
    this.process = process;
    this.url = url;
  }

  static CustomerProvider start(int port, Path log) {
    // a test's own class path is a jar that names the others
    var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    try {
      var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx96m", "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1", "-cp", classPath, CustomerProviderProcess.class.getName(), Integer.toString(port))
          .redirectErrorStream(true).redirectOutput(new File(log.toString())).start();
      var provider = new CustomerProvider(process, "http://localhost:" + port);
      provider.awaitReady(log);
      return provider;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitReady(Path log) {
    var deadline = Instant.now().plus(START_WITHIN);
    while (Instant.now().isBefore(deadline) && process.isAlive()) {
      try {
        http.send(HttpRequest.newBuilder(URI.create(url + "/demo/jwks")).build(), BodyHandlers.discarding());
        return;
      } catch (IOException notListeningYet) {
        pause();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    close();
    throw new StackException("the customers' identity provider did not start, see " + log);
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** One of the providers as it stands in {@code iss}; each name is another, with keys of its own. */
  public String issuer(String name) {
    return url + "/" + name;
  }

  /** From now on it signs with a new key; the old ones are still published. */
  public void rotate(String name) {
    post("/control/rotate/" + name, "");
  }

  /** Publishes the newest key alone. */
  public void withdraw(String name) {
    post("/control/withdraw/" + name, "");
  }

  /** A token with just these claims, signed by the newest key. */
  public String token(String name, Map<String, Object> claims) {
    try {
      return post("/control/sign/" + name, JSON.writeValueAsString(claims));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private String post(String path, String body) {
    try {
      var answer = http.send(HttpRequest.newBuilder(URI.create(url + path)).POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(path + " was answered " + answer.statusCode());
      }
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.getOutputStream().close();
    } catch (IOException gone) {
      // then it has ended already
      process.destroyForcibly();
    }
  }
}

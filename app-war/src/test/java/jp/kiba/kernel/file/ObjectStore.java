package jp.kiba.kernel.file;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;

/** An object store and a queue that speak the APIs of S3 and SQS, on this machine. */
public final class ObjectStore implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final Process process;
  private final int port;
  private final SQSRestServer queues;
  private final int queuePort;

  private ObjectStore(Process process, int port, int queuePort) {
    this.process = process;
    this.port = port;
    this.queuePort = queuePort;
    this.queues = SQSRestServerBuilder.withInterface("localhost").withPort(queuePort).start();
  }

  /** Whoever asks is let in; the SDK wants to have something to sign with all the same. */
  public static ObjectStore start() throws IOException, InterruptedException {
    System.setProperty("aws.accessKeyId", "test");
    System.setProperty("aws.secretAccessKey", "test");
    int port = freePort();
    var jar = Path.of(System.getProperty("kiba.object.store"));
    var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx192m",
        "-XX:TieredStopAtLevel=1", "-jar", jar.toString(), "--com.adobe.testing.s3mock.http-port=" + port, "--server.port=" + freePort())
        .redirectErrorStream(true).redirectOutput(jar.resolveSibling("s3mock.log").toFile()).start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    var until = Instant.now().plus(PATIENCE);
    while (!answers(port)) {
      if (!process.isAlive() || Instant.now().isAfter(until)) {
        process.destroy();
        throw new IOException("the object store did not start, see " + jar.resolveSibling("s3mock.log"));
      }
      Thread.sleep(100);
    }
    return new ObjectStore(process, port, freePort());
  }

  /** Where objects are. */
  public URI objects() {
    return URI.create("http://localhost:" + port);
  }

  /** Where queues are. */
  public URI queues() {
    return URI.create("http://localhost:" + queuePort);
  }

  private static boolean answers(int port) {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException notYet) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    queues.stopAndWait();
    process.destroy();
    process.onExit().join();
  }
}

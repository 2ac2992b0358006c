package jp.kiba.kernel.file;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.SQSRestServerBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/** An object store and a queue that speak the APIs of S3 and SQS, on this machine. */
public final class ObjectStore implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String BUCKET = "kiba-files";
  private static final Region REGION = Region.AP_NORTHEAST_1;

  private final Process process;
  private final int port;
  private final SQSRestServer queues;
  private final int queuePort;
  private String queue;

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

  /** What a server is told so that its files lie here: in a bucket, of whose arrivals a queue is told. */
  public Map<String, String> configuration() {
    try (var s3 = S3Client.builder().region(REGION).endpointOverride(objects()).forcePathStyle(true).httpClient(UrlConnectionHttpClient.create()).build();
        var sqs = sqs()) {
      s3.createBucket(b -> b.bucket(BUCKET));
      queue = sqs.createQueue(q -> q.queueName("arrived")).queueUrl();
    }
    return Map.of("KIBA_FILES_BACKEND", "s3", "KIBA_FILES_S3_BUCKET", BUCKET, "KIBA_FILES_S3_REGION", REGION.id(), "KIBA_FILES_S3_PREFIX", "files/",
        "KIBA_FILES_S3_ENDPOINT", objects().toString(), "KIBA_FILES_S3_QUEUE", queue, "KIBA_FILES_S3_QUEUE_ENDPOINT", queues().toString(),
        "AWS_ACCESS_KEY_ID", "test", "AWS_SECRET_ACCESS_KEY", "test");
  }

  /** As a bucket of S3 does by itself, and this one does not: tells the queue that a file has arrived.
   *  @param address where it was sent to */
  public void tell(URI address) {
    var key = address.getRawPath().substring(("/" + BUCKET + "/").length());
    try (var sqs = sqs()) {
      sqs.sendMessage(m -> m.queueUrl(queue).messageBody("""
          {"Records":[{"eventName":"ObjectCreated:Put","s3":{"bucket":{"name":"%s"},"object":{"key":"%s"}}}]}""".formatted(BUCKET, key)));
    }
  }

  private SqsClient sqs() {
    return SqsClient.builder().region(REGION).endpointOverride(queues()).httpClient(UrlConnectionHttpClient.create()).build();
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

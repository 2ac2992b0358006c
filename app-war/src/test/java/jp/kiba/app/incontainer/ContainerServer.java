package jp.kiba.app.incontainer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import jp.kiba.app.isolation.Books;
import jp.kiba.dev.Stack;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Before Arquillian reads its configuration: the database, and a folder for a server like ours. It is our server.xml with
 * its data sources, less our WAR, plus the connector by which Arquillian deploys another.
 */
public final class ContainerServer implements LoadableExtension {
  static final Path TARGET = Path.of("target").toAbsolutePath();

  @Override
  public void register(ExtensionBuilder builder) {
    // Arquillian finds its server by name among all of the machine's: another run has another.
    var name = "container" + ProcessHandle.current().pid();
    var port = freePort();
    var user = TARGET.resolve("container");
    try {
      forget(user);
      prepare(user.resolve("servers").resolve(name), port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.setProperty("kiba.container.wlp", TARGET.resolve("runtime/wlp").toString());
    System.setProperty("kiba.container.usr", user.toString());
    System.setProperty("kiba.container.server", name);
    System.setProperty("kiba.container.port", Integer.toString(port));
  }

  /** Servers of earlier runs. */
  private static void forget(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private static void prepare(Path server, int port) throws IOException {
    var ours = TARGET.resolve("server/kiba");
    Files.createDirectories(server.resolve("lib"));
    Files.copy(ours.resolve("lib/postgresql.jar"), server.resolve("lib/postgresql.jar"), StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(server.resolve("server.xml"), Files.readString(ours.resolve("server.xml"))
        .replaceAll("(?s)<webApplication .*</webApplication>", "")
        .replace("<featureManager>", "<featureManager><feature>localConnector-1.0</feature>"));
    Files.copy(ours.resolve("bootstrap.properties"), server.resolve("bootstrap.properties"), StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(server.resolve("jvm.options"), Files.readString(ours.resolve("jvm.options"))
        + "-XX:TieredStopAtLevel=1\n-XX:+UseSerialGC\n");
    Files.writeString(server.resolve("server.env"), String.join("\n",
        "KIBA_HTTP_HOST=localhost", "KIBA_HTTP_PORT=" + port,
        "KIBA_DB_HOST=localhost", "KIBA_DB_PORT=" + Books.port(), "KIBA_DB_NAME=kiba",
        // few, so that companies take turns on the same connections
        "KIBA_DB_POOL=4",
        "KIBA_DB_CELL1_PASSWORD=" + password(Stack.cell(1)), "KIBA_DB_CELL2_PASSWORD=" + password(Stack.cell(2)),
        "KIBA_DB_DOOR_PASSWORD=" + password(Stack.DOOR), "KIBA_DB_PLATFORM_PASSWORD=" + password(Stack.PLATFORM),
        "KIBA_ISSUERS=none", "KIBA_AUDIENCE=none", "KIBA_CLIENT_ID=none",
        "KIBA_SEAL_KEY=of-a-test-that-keeps-nothing-secret", ""));
  }

  private static String password(String login) {
    return ((PGSimpleDataSource) Books.login(login)).getPassword();
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package jp.kiba.dev;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * PostgreSQL 18 as a child process: every login needs its password, only loopback is served. The system property
 * {@code kiba.postgresql} names a folder where tests keep the unpacked binaries, which each would else unpack again.
 */
final class Database implements AutoCloseable {
  static final String NAME = "kiba";
  static final String SUPERUSER = "postgres";
  static final String MASTER = "kiba_master";
  static final String DATA = "postgres";
  static final String BINARIES = "postgresql";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final EmbeddedPostgres postgres;
  private final Secrets secrets;
  private final ProcessHandle postmaster;

  private Database(EmbeddedPostgres postgres, Secrets secrets, ProcessHandle postmaster) {
    this.postgres = postgres;
    this.secrets = secrets;
    this.postmaster = postmaster;
  }

  /**
   * @param durable true wherever data must survive or speed is measured: commits reach the disk, as in production
   */
  static Database start(StateDirectory state, Secrets secrets, boolean durable, boolean bare) {
    var data = state.path(DATA);
    var passwordFile = state.path("superuser");
    try {
      if (Files.notExists(data.resolve("postgresql.conf"))) {
        // initdb was interrupted or never ran: what is there is not a database
        StateDirectory.delete(data);
      }
      state.writeSecret("superuser", secrets.of(SUPERUSER));
      var postgres = builder(state, durable)
          .setLocaleConfig("pwfile", passwordFile.toString())
          .setConnectConfig("password", secrets.of(SUPERUSER))
          .start();
      var database = new Database(postgres, secrets, postmaster(data).orElseThrow());
      database.execute(bare ? database.master() : database.create());
      return database;
    } catch (IOException | SQLException | RuntimeException e) {
      stopOrphan(state);
      throw new StackException("PostgreSQL did not start, see " + log(state) + ": " + e.getMessage(), e);
    } finally {
      passwordFile.toFile().delete();
    }
  }

  private static EmbeddedPostgres.Builder builder(StateDirectory state, boolean durable) {
    var on = durable ? "on" : "off";
    var binaries = System.getProperty("kiba.postgresql", state.folder(BINARIES).toString());
    EmbeddedPostgres.Builder builder;
    synchronized (Database.class) {
      // The library makes this folder even where it is told to use another; its default would stay behind in /tmp.
      System.setProperty("ot.epg.working-dir", binaries);
      builder = EmbeddedPostgres.builder();
    }
    var log = Redirect.appendTo(log(state));
    return builder
        .setOverrideWorkingDirectory(new File(binaries))
        .setDataDirectory(state.path(DATA))
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setPGStartupWait(PATIENCE)
        .setOutputRedirector(log)
        .setErrorRedirector(log)
        .setDataDirectoryCustomizer(Database::requirePasswords)
        // Code points sort the same on every machine, and letters beyond ASCII still have upper and lower case.
        .setLocaleConfig("locale", "C")
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        .setServerConfig("fsync", on)
        .setServerConfig("full_page_writes", on)
        .setServerConfig("synchronous_commit", on)
        .setServerConfig("max_connections", "100")
        .setServerConfig("unix_socket_directories", "");
  }

  private static File log(StateDirectory state) {
    return state.folder("logs").resolve("postgres.log").toFile();
  }

  private static void requirePasswords(File data) {
    try {
      Files.writeString(data.toPath().resolve("pg_hba.conf"), """
          # written at every start
          host all all 127.0.0.1/32 scram-sha-256
          host all all ::1/128      scram-sha-256
          """);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String create() {
    return "SELECT 'create database " + NAME + "' WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = '" + NAME + "')";
  }

  /** The master user of a server that somebody else runs. */
  private String master() {
    return "SELECT format('create role %I login createrole createdb password %L', '" + MASTER + "', '" + secrets.of(MASTER) + "')";
  }

  /** @param asking for a statement, which is executed if there is one */
  private void execute(String asking) throws SQLException {
    try (var connection = postgres.getPostgresDatabase().getConnection(); var statement = connection.createStatement();
        var row = statement.executeQuery(asking); var executing = connection.createStatement()) {
      if (row.next()) {
        executing.execute(row.getString(1));
      }
    }
  }

  int port() {
    return postgres.getPort();
  }

  /** Connections to the database {@value #NAME} as the given login; not pooled. */
  DataSource as(String login) {
    return as(login, NAME);
  }

  DataSource as(String login, String database) {
    var source = new PGSimpleDataSource();
    source.setServerNames(new String[] {"localhost"});
    source.setPortNumbers(new int[] {port()});
    source.setDatabaseName(database);
    source.setUser(login);
    source.setPassword(secrets.of(login));
    return source;
  }

  CompletableFuture<ProcessHandle> onExit() {
    return postmaster.onExit();
  }

  @Override
  public void close() {
    try {
      postgres.close();
      stop(postmaster);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A launcher killed the hard way leaves its database running, or a pid file that points nowhere. */
  static void stopOrphan(StateDirectory state) {
    var data = state.path(DATA);
    var pidFile = data.resolve("postmaster.pid");
    if (Files.notExists(pidFile)) {
      return;
    }
    postmaster(data).ifPresent(Database::stop);
    pidFile.toFile().delete();
  }

  /** The process of the pid file, if it is still this directory's server and not a stranger with the same number. */
  private static Optional<ProcessHandle> postmaster(Path data) {
    try {
      var pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
      return ProcessHandle.of(pid).filter(process -> process.info().arguments()
          .map(arguments -> List.of(arguments).contains(data.toString())).orElse(false));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stop(ProcessHandle postmaster) {
    if (!postmaster.isAlive()) {
      return;
    }
    try {
      // SIGINT is PostgreSQL's fast shutdown; SIGTERM would wait for every client to leave
      new ProcessBuilder("kill", "-INT", Long.toString(postmaster.pid())).inheritIO().start().waitFor();
      postmaster.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      postmaster.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      postmaster.destroyForcibly();
    } catch (IOException | ExecutionException e) {
      throw new StackException("PostgreSQL (process " + postmaster.pid() + ") could not be stopped", e);
    }
  }
}

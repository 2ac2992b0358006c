package jp.kiba.dev;

import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import jp.kiba.tenancy.api.Migration;

/**
 * The whole of Kiba on one machine: PostgreSQL, the development identity provider and, if wanted, the server. Used by
 * {@code ./kiba run}, by the tests over HTTP and by the bench. Closing it, or ending the Java process in any way but
 * {@code kill -9}, leaves no process behind; a temporary stack leaves no file either.
 */
public final class Stack implements AutoCloseable {
  /** Logins the server and the migrations use, by their role in the design: this one opens the books of the first cell. */
  public static final String CELL = "app_cell_1";
  /** Login that asks who somebody is, before any company is bound. */
  public static final String DOOR = "app_door";
  /** Login for the narrow functions of schema {@code platform}. */
  public static final String PLATFORM = "app_platform";
  /** Login that owns nothing but may run migrations. */
  public static final String MIGRATOR = "kiba_migrator";
  /** Subject of the one operator the development issuer knows. */
  public static final String OPERATOR = "operator";

  private static final Set<String> KEPT_WHEN_FRESH = Set.of("build", "launcher", "run.lock", "tmp", Database.BINARIES);

  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private final Thread closer = new Thread(this::closeParts, "kiba-stop");
  private final CompletableFuture<String> broken = new CompletableFuture<>();
  private final StateDirectory state;
  private volatile boolean closing;
  private final Database database;
  private final Mailbox mailbox;
  private final Tokens tokens;
  private final Logins logins;
  private final Map<String, String> settings;
  private final String issuer;
  private final URI url;
  private final int providerPort;
  private final LocalDns dns;
  private CustomerProvider provider;

  private Stack(StackOptions options) {
    Runtime.getRuntime().addShutdownHook(closer);
    var start = new Progress(options.progress());
    try {
      state = part(() -> options.state() == null
          ? StateDirectory.temporary() : StateDirectory.persistent(options.state()));
      // what a killed launcher left holds the ports and the data
      Liberty.stopOrphan(state);
      Database.stopOrphan(state);
      if (options.fresh()) {
        start.step("forgetting the data of earlier runs");
        state.startOver(KEPT_WHEN_FRESH);
      }
      var httpPort = options.port() == 0 ? freePort() : options.port();
      var issuerPort = options.port() == 0 ? freePort() : options.port() + 1;
      requireFree(httpPort);
      requireFree(issuerPort);
      providerPort = options.port() == 0 ? freePort() : options.port() + 2;
      dns = part(LocalDns::start);
      url = URI.create("http://localhost:" + httpPort);
      issuer = "http://localhost:" + issuerPort + "/" + IdentityProvider.ISSUER_ID;
      var secrets = new Secrets(state);

      start.step("starting PostgreSQL 18");
      database = part(() -> Database.start(state, secrets, options.durable(), options.bare()));
      database.onExit().thenRun(() -> died("PostgreSQL stopped"));

      if (!options.bare()) {
        start.step("bringing the database schemas up to date");
        migrate(secrets, options);
      }

      start.step("starting the development identity provider and mailbox");
      logins = new Logins(admin(), issuer);
      if (!options.bare()) {
        registerOperator();
      }
      tokens = new Tokens(Tokens.key(state, IdentityProvider.ISSUER_ID), issuer, logins);
      mailbox = part(() -> Mailbox.start(freePort()));
      part(() -> IdentityProvider.start(issuerPort, tokens, logins, mailbox));

      settings = environment(options, secrets, httpPort);
      if (options.server()) {
        start.step("starting Open Liberty");
        var liberty = part(() -> Liberty.start(state, options.repository(), settings));
        liberty.onExit().thenRun(() -> died("the server stopped"));
        liberty.awaitReady(url.resolve("/health/ready"));
      }
      start.done();
    } catch (RuntimeException e) {
      var stopped = closing;
      close();
      throw stopped ? new StackException("stopped while starting", e) : e;
    }
  }

  /**
   * Starts everything and returns when it is ready to serve.
   *
   * @throws StackException with one line for a person if something cannot be had
   */
  public static Stack start(StackOptions options) {
    return new Stack(options);
  }

  private void migrate(Secrets secrets, StackOptions options) {
    try {
      var passwords = new HashMap<String, String>();
      for (var login : List.of(MIGRATOR, DOOR, PLATFORM)) {
        passwords.put(login, secrets.of(login));
      }
      for (int cell = 1; cell <= options.cells(); cell++) {
        passwords.put(cell(cell), secrets.of(cell(cell)));
      }
      Migration.bootstrap(admin(), passwords);
      int failed = Migration.migrate(login(MIGRATOR), options.spares(), options.cellLimit());
      if (failed > 0) {
        options.progress().accept(failed + " companies stay with their old version, see ./kiba migrate status … ");
      }
    } catch (RuntimeException e) {
      throw new StackException("the database schemas could not be brought up to date; if a migration was edited after it"
          + " had run here, ./kiba run --fresh starts over\n" + e.getMessage(), e);
    }
  }

  private Map<String, String> environment(StackOptions options, Secrets secrets, int httpPort) {
    var environment = new HashMap<>(Map.of(
        // sign-in without passwords is for this machine only
        "KIBA_HTTP_HOST", "localhost",
        "KIBA_HTTP_PORT", Integer.toString(httpPort),
        "KIBA_HTTPS_PORT", "-1",
        "KIBA_DB_HOST", "localhost",
        "KIBA_DB_PORT", Integer.toString(database.port()),
        "KIBA_DB_NAME", Database.NAME,
        "KIBA_DB_DOOR_PASSWORD", secrets.of(DOOR),
        "KIBA_DB_PLATFORM_PASSWORD", secrets.of(PLATFORM),
        "KIBA_DB_MIGRATOR_PASSWORD", secrets.of(MIGRATOR)));
    if (options.bare()) {
      environment.putAll(Map.of("KIBA_DB_MASTER_USER", Database.MASTER, "KIBA_DB_MASTER_PASSWORD", secrets.of(Database.MASTER)));
    }
    environment.putAll(Map.of(
        "KIBA_ISSUERS", issuer,
        "KIBA_AUDIENCE", Tokens.AUDIENCE,
        "KIBA_CLIENT_ID", Tokens.CLIENT,
        "KIBA_DEVELOPMENT", "true",
        "KIBA_FILES_DIR", state.folder("files").toString(),
        // this machine's own addresses may be called, so that webhooks and identity providers can be tried out
        "KIBA_OUTBOUND_ALLOW", "localhost,127.0.0.1",
        "KIBA_DNS_SERVER", dns.address(),
        // starts in half the time; where speed is measured, the options' own JVM_ARGS take its place
        "JVM_ARGS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"));
    for (int cell = 1; cell <= options.cells(); cell++) {
      environment.put("KIBA_DB_CELL" + cell + "_PASSWORD", secrets.of(cell(cell)));
    }
    environment.put("KIBA_CELL_LIMIT", Integer.toString(options.cellLimit()));
    environment.putAll(Map.of(
        "KIBA_SEAL_KEY", secrets.of("seal"),
        "KIBA_URL", url.toString(),
        "KIBA_MAIL_HOST", "localhost",
        "KIBA_MAIL_PORT", Integer.toString(mailbox.port()),
        "KIBA_MAIL_STARTTLS", "false",
        "KIBA_MAIL_FROM", "no-reply@kiba.example"));
    environment.putAll(options.environment());
    return environment;
  }

  /** Lets the operator of development in; where the database was bare, as soon as there are the tables. */
  public void registerOperator() {
    logins.registerOperator(OPERATOR);
  }

  /** What a server is told, and what the migration task is, by name. */
  public Map<String, String> settings() {
    return Map.copyOf(settings);
  }

  /** Where the server answers, without a trailing slash, e.g. {@code http://localhost:9080}. */
  public URI url() {
    return url;
  }

  /** The development issuer's URL as it stands in {@code iss}. */
  public String issuer() {
    return issuer;
  }

  /** Where the server's e-mail ends. */
  public Mailbox mailbox() {
    return mailbox;
  }

  /** The page that shows it. */
  public URI mailboxUrl() {
    return URI.create(issuer).resolve(MailboxPage.PATH);
  }

  /** An access token as the issuer would give this person now: with their company, if they belong to one. */
  public String token(String subject) {
    return tokens.accessToken(subject, null);
  }

  /** A token signed by the issuer that carries exactly these claims. */
  public String token(Map<String, Object> claims) {
    return tokens.sign(claims);
  }

  /** The issuer's signing key with its private half, for tests that forge. */
  public RSAKey key() {
    return tokens.key();
  }

  /** The identity providers of customers, in a process of their own that is started when first asked for. */
  public synchronized CustomerProvider provider() {
    if (provider == null) {
      requireFree(providerPort);
      provider = part(() -> CustomerProvider.start(providerPort, state.folder("logs").resolve("customer-provider.log")));
    }
    return provider;
  }

  /** What the server believes to be the DNS. */
  public LocalDns dns() {
    return dns;
  }

  /** The database as superuser; connections are not pooled. */
  public DataSource admin() {
    return database.as(Database.SUPERUSER);
  }

  /** The server's own database as superuser, whatever ours is; connections are not pooled. */
  public DataSource server() {
    return database.as(Database.SUPERUSER, Database.SUPERUSER);
  }

  /** The login of a cell.
   *  @param cell from 1 */
  public static String cell(int cell) {
    return "app_cell_" + cell;
  }

  /** The database as one of {@link #cell}, {@link #DOOR}, {@link #PLATFORM}, {@link #MIGRATOR}; connections are not pooled. */
  public DataSource login(String name) {
    return database.as(name);
  }

  /** The port PostgreSQL listens on, on localhost. */
  public int databasePort() {
    return database.port();
  }

  /** Completes with one line when a part of the stack dies by itself. */
  public CompletableFuture<String> broken() {
    return broken;
  }

  /** The named file of the state directory. */
  Path file(String name) {
    return state.path(name);
  }

  @Override
  public void close() {
    closeParts();
    try {
      Runtime.getRuntime().removeShutdownHook(closer);
    } catch (IllegalStateException alreadyShuttingDown) {
      // then the hook itself is what runs, or waits for the lock below and finds nothing left
      return;
    }
  }

  /** Ctrl-C may come while a part is starting: then it is waited for and stopped with the rest, and no more start. */
  private synchronized <T extends AutoCloseable> T part(Supplier<T> starting) {
    if (closing) {
      throw new StackException("stopped while starting");
    }
    var part = starting.get();
    parts.push(part);
    return part;
  }

  private void died(String what) {
    if (!closing) {
      broken.complete(what);
    }
  }

  private synchronized void closeParts() {
    closing = true;
    RuntimeException failure = null;
    while (!parts.isEmpty()) {
      try {
        parts.pop().close();
      } catch (Exception e) {
        // the remaining parts must go too; the first failure is reported when they have
        failure = failure == null ? new StackException("could not stop everything: " + e.getMessage(), e) : failure;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private static void requireFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException e) {
      throw new StackException("port " + port + " is taken; use another with --port", e);
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Says what is being done and how long it took. */
  private static final class Progress {
    private final Consumer<String> out;
    private Instant since;
    private String step;

    Progress(Consumer<String> out) {
      this.out = out;
    }

    void step(String next) {
      done();
      step = next;
      since = Instant.now();
      out.accept("  " + next + " … ");
    }

    void done() {
      if (step != null) {
        var seconds = Duration.between(since, Instant.now()).toMillis() / 1000.0;
        out.accept(String.format("%.1f s%n", seconds));
      }
    }
  }
}

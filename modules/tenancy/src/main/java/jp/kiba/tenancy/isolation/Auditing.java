package jp.kiba.tenancy.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import javax.sql.DataSource;
import jp.kiba.kernel.api.Now;
import jp.kiba.tenancy.isolation.IsolationReport.CheckSeen;

/** One audit: every check of the catalog, then every probe. */
public final class Auditing {
  private static final int AT_ONCE = 2;
  private static final String GIVEN = "given: ";

  private final BiConsumer<Integer, Integer> progress;

  /** @param progress is told how many steps of how many are done */
  public Auditing(BiConsumer<Integer, Integer> progress) {
    this.progress = progress;
  }

  /** The logins that this run has. */
  public interface Logins {
    /** Reads the catalog; a superuser also takes every other login's place. */
    DataSource catalog();

    /** @return connections of this login; null where its password is not known here */
    DataSource of(String login);
  }

  /** @throws IllegalStateException when the database cannot be read: then nothing is known */
  public IsolationReport run(Logins logins) {
    var started = Now.instant();
    long since = System.nanoTime();
    try (var connection = logins.catalog().getConnection()) {
      var roster = Roster.of(connection);
      var checks = atOnce(logins.catalog());
      var notLookedAt = new ArrayList<String>();
      var probes = new Probing(roster, doors(logins, roster)).run(notLookedAt);
      progress.accept(Check.all().size() + 1, Check.all().size() + 1);
      return report(started, since, roster, checks, probes, notLookedAt);
    } catch (SQLException e) {
      throw new IllegalStateException("the catalog cannot be read", e);
    }
  }

  /** As seen by this connection's transaction, what is not committed included; it is left open.
   *  @param superuser impersonates the logins for the probes */
  public static IsolationReport run(Connection superuser, boolean probing) throws SQLException {
    var started = Now.instant();
    long since = System.nanoTime();
    var roster = Roster.of(superuser);
    var checks = new ArrayList<CheckSeen>();
    for (var check : Check.all()) {
      checks.add(look(superuser, check));
    }
    var notLookedAt = new ArrayList<String>();
    var probes = probing ? new Probing(roster, new Through(superuser)).run(notLookedAt) : List.<IsolationReport.ProbeSeen>of();
    return report(started, since, roster, checks, probes, notLookedAt);
  }

  /** One check alone. */
  public static CheckSeen check(Connection superuser, String id) throws SQLException {
    return look(superuser, Check.all().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow());
  }

  private static IsolationReport report(java.time.Instant started, long since, Roster roster, List<CheckSeen> checks,
      List<IsolationReport.ProbeSeen> probes, List<String> notLookedAt) {
    boolean holds = checks.stream().allMatch(c -> c.found() == 0) && probes.stream().allMatch(p -> p.found() == 0);
    return new IsolationReport(started, (System.nanoTime() - since) / 1_000_000, roster.database(), roster.server(), roster.login(),
        roster.books().size(), holds, checks, probes, List.copyOf(notLookedAt));
  }

  private List<CheckSeen> atOnce(DataSource catalog) {
    var pool = Executors.newFixedThreadPool(AT_ONCE);
    try {
      var work = Check.all().stream().map(check -> (Callable<CheckSeen>) () -> {
        try (var connection = catalog.getConnection()) {
          return look(connection, check);
        }
      }).map(pool::submit).toList();
      var seen = new ArrayList<CheckSeen>();
      for (var one : work) {
        seen.add(one.get());
        progress.accept(seen.size(), work.size() + 1);
      }
      return seen;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a check broke off", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while looking at the catalog", e);
    } finally {
      pool.shutdown();
    }
  }

  private static CheckSeen look(Connection connection, Check check) throws SQLException {
    long since = System.nanoTime();
    try (var statement = connection.createStatement(); var row = statement.executeQuery(check.sql())) {
      row.next();
      long looked = row.getLong(1);
      var array = row.getArray(2);
      var all = array == null ? List.<String>of() : List.of((String[]) array.getArray());
      var given = all.stream().filter(f -> f.startsWith(GIVEN)).map(f -> f.substring(GIVEN.length())).toList();
      var findings = new ArrayList<>(all.stream().filter(f -> !f.startsWith(GIVEN)).toList());
      if (looked == 0 && check.expects() == Check.Expected.SOME) {
        findings.add("looked at nothing: this check has not seen what it is for");
      }
      return new CheckSeen(check.id(), check.ja(), check.en(), check.expects().name(), looked, findings.size(),
          List.copyOf(findings.subList(0, Math.min(findings.size(), IsolationReport.LISTED))), given, check.sql(),
          (System.nanoTime() - since) / 1_000_000);
    }
  }

  private static Probing.Doors doors(Logins logins, Roster roster) {
    return new Probing.Doors() {
      @Override
      public Connection open(String login) throws SQLException {
        var source = impersonate(login) ? logins.catalog() : logins.of(login);
        return source == null ? null : source.getConnection();
      }

      /** The login itself proves more, where its password is known. */
      @Override
      public boolean impersonate(String login) {
        return logins.of(login) == null && roster.superuser();
      }
    };
  }

  /** One superuser's connection for every login. */
  private record Through(Connection superuser) implements Probing.Doors {
    @Override
    public Connection open(String login) {
      return superuser;
    }

    @Override
    public boolean impersonate(String login) {
      return true;
    }

    @Override
    public boolean single() {
      return true;
    }
  }
}

package jp.kiba.tenancy.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import jp.kiba.tenancy.isolation.IsolationReport.ProbeSeen;

/** Tries everything that {@code isolation-probes.sql} lists, as every role. */
final class Probing {
  private static final int SAMPLE = 100;
  private static final int AT_ONCE = 4;

  private final Roster roster;
  private final Doors doors;
  private final Map<String, Tally> tallies = new LinkedHashMap<>();

  /** The ways in that this run has. */
  interface Doors {
    /** @return null when there is none for this login */
    Connection open(String login) throws SQLException;

    /** @return whether the connection is a superuser's, who takes the login's place */
    boolean impersonate(String login);

    /** @return whether one connection serves all, one after the other, and stays open */
    default boolean single() {
      return false;
    }
  }

  Probing(Roster roster, Doors doors) {
    this.roster = roster;
    this.doors = doors;
    Probe.all().forEach(p -> tallies.put(p.id(), new Tally(p, roster.managed())));
  }

  /** @param notLookedAt is told the logins as which nothing could be tried */
  List<ProbeSeen> run(List<String> notLookedAt) throws SQLException {
    var work = new ArrayList<Callable<Void>>();
    for (var cell : roster.cells().entrySet()) {
      for (var part : parts(cell.getValue())) {
        work.add(() -> through(cell.getKey(), notLookedAt, door -> companies(door, part, !doors.impersonate(cell.getKey()))));
      }
      work.add(() -> through(cell.getKey(), notLookedAt, door -> bare(door, Probe.As.CELL)));
    }
    work.add(() -> through("app_door", notLookedAt, door -> bare(door, Probe.As.DOOR)));
    work.add(() -> through("app_platform", notLookedAt, door -> bare(door, Probe.As.PLATFORM)));
    all(work);
    return tallies.values().stream().map(Tally::seen).toList();
  }

  private static List<List<String>> parts(List<String> members) {
    var parts = new ArrayList<List<String>>();
    int size = Math.max(50, (members.size() + AT_ONCE - 1) / AT_ONCE);
    for (int from = 0; from < members.size(); from += size) {
      parts.add(members.subList(from, Math.min(members.size(), from + size)));
    }
    return parts;
  }

  private interface Attempts {
    void through(Door door);
  }

  private Void through(String login, List<String> notLookedAt, Attempts attempts) throws SQLException {
    var connection = doors.open(login);
    if (connection == null) {
      synchronized (notLookedAt) {
        if (!notLookedAt.contains("login:" + login)) {
          notLookedAt.add("login:" + login);
        }
      }
      return null;
    }
    try {
      var door = doors.impersonate(login) ? Door.impersonating(connection, login) : Door.of(connection);
      attempts.through(door);
      door.shut();
    } finally {
      if (!doors.single()) {
        connection.rollback();
        connection.close();
      }
    }
    return null;
  }

  private void companies(Door door, List<String> roles, boolean itself) {
    int every = Math.max(1, roster.books().size() / SAMPLE);
    for (var role : roles) {
      boolean sampled = roster.books().indexOf(role) % every == 0;
      var other = roster.next(role);
      for (var tally : tallies.values()) {
        if (switch (tally.probe.as()) {
          case COMPANY -> true;
          case SAMPLE -> sampled;
          case LOGIN -> sampled && itself;
          default -> false;
        }) {
          tally.note(role, door.attempt(role, tally.probe.on(role, other)));
        }
      }
    }
  }

  private void bare(Door door, Probe.As as) {
    int every = Math.max(1, roster.books().size() / SAMPLE);
    for (int i = 0; i < roster.books().size(); i += every) {
      var book = roster.books().get(i);
      for (var tally : tallies.values()) {
        // What does not ask for a book is tried once.
        if (tally.probe.as() == as && (i == 0 || tally.probe.sql().contains("${"))) {
          tally.note(as.name(), door.attempt(null, tally.probe.on(book, book)));
        }
      }
    }
  }

  private void all(List<Callable<Void>> work) throws SQLException {
    var pool = Executors.newFixedThreadPool(doors.single() ? 1 : AT_ONCE);
    try {
      for (var done : pool.invokeAll(work)) {
        done.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof SQLException failed) {
        throw failed;
      }
      throw new IllegalStateException("a probe broke off", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while probing", e);
    } finally {
      pool.shutdown();
    }
  }

  /** The answers to one probe. */
  private static final class Tally {
    private final Probe probe;
    private final boolean managed;
    private int tried;
    private int found;
    private final TreeSet<String> findings = new TreeSet<>();
    private final TreeSet<String> given = new TreeSet<>();

    Tally(Probe probe, boolean managed) {
      this.probe = probe;
      this.managed = managed;
    }

    synchronized void note(String as, String answer) {
      tried++;
      if (probe.expects().contains(answer)) {
        return;
      }
      if (managed && probe.managed().contains(answer)) {
        given.add(answer + " instead of " + String.join(" or ", new TreeSet<>(probe.expects())));
      } else {
        found++;
        if (findings.size() < IsolationReport.LISTED) {
          findings.add(as + ": " + answer + " instead of " + String.join(" or ", new TreeSet<>(probe.expects())));
        }
      }
    }

    synchronized ProbeSeen seen() {
      return new ProbeSeen(probe.id(), probe.ja(), probe.en(), probe.as().name(), List.copyOf(new TreeSet<>(probe.expects())), tried, found,
          List.copyOf(findings), List.copyOf(given), probe.sql());
    }
  }
}

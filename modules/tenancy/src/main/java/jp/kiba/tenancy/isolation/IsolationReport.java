package jp.kiba.tenancy.isolation;

import java.time.Instant;
import java.util.List;

/**
 * What an audit saw.
 *
 * @param milliseconds it took
 * @param database its name
 * @param server its version, as it says itself
 * @param login as which the catalog was read
 * @param books how many companies' schemas there are, spares and the template included
 * @param holds whether there is no finding
 * @param notLookedAt what this run could not look at, by codes that the report puts in words; empty when it saw everything
 */
public record IsolationReport(Instant startedAt, long milliseconds, String database, String server, String login, int books,
    boolean holds, List<CheckSeen> checks, List<ProbeSeen> probes, List<String> notLookedAt) {
  /** Of one check or probe at most so many findings are listed; the count is of all. */
  static final int LISTED = 200;

  /**
   * One check of the catalog.
   *
   * @param looked at how many things
   * @param expects SOME, NONE or MAYBE: what having looked at nothing means
   * @param found how many findings there are
   * @param findings the first of them
   * @param given what the server came with and nobody of ours could close; no finding
   */
  public record CheckSeen(String id, String ja, String en, String expects, long looked, int found, List<String> findings,
      List<String> given, String sql, long milliseconds) {
    public CheckSeen {
      given = given == null ? List.of() : given; // a report of before there was such a thing
    }
  }

  /**
   * One thing that roles tried.
   *
   * @param as COMPANY, SAMPLE, LOGIN, CELL, DOOR or PLATFORM
   * @param expects SQL states that are the right answer, or "done"
   * @param tried how often, each time as another role
   * @param found how many times the answer was another
   * @param findings the first of those
   * @param given other answers that nobody of ours could prevent, as somebody else runs the server; no finding
   */
  public record ProbeSeen(String id, String ja, String en, String as, List<String> expects, int tried, int found, List<String> findings,
      List<String> given, String sql) {
    public ProbeSeen {
      given = given == null ? List.of() : given;
    }
  }

  public int found() {
    return checks.stream().mapToInt(CheckSeen::found).sum() + probes.stream().mapToInt(ProbeSeen::found).sum();
  }

  /** @return how many checks and probes met something that the server came with */
  public long given() {
    return checks.stream().filter(c -> !c.given().isEmpty()).count() + probes.stream().filter(p -> !p.given().isEmpty()).count();
  }

  /** @return how many things in the catalog were looked at */
  public long looked() {
    return checks.stream().mapToLong(CheckSeen::looked).sum();
  }

  /** @return how many times a role tried something */
  public long tried() {
    return probes.stream().mapToLong(ProbeSeen::tried).sum();
  }
}

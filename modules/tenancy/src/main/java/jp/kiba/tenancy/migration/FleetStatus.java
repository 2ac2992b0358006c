package jp.kiba.tenancy.migration;

import java.time.Instant;
import java.util.List;

/**
 * How the fleet of companies' schemas stands. Names no company: an opaque schema's name stands for it.
 *
 * @param books companies' schemas and spares
 * @param spares those that nobody has taken yet
 * @param cells how full each cell is
 * @param newest version of the newest migration that the template has, null when it has none
 * @param behind the books that lack a migration
 * @param orphans schemas and roles that look like a company's and are in no registry
 */
public record FleetStatus(int books, int spares, List<Cell> cells, String newest, List<Behind> behind, List<String> orphans) {

  /** @param books how many the cell has, spares included */
  public record Cell(int cell, int books) {}

  /**
   * @param missing how many migrations it lacks
   * @param version where the last run failed; null, like all that follows, when none has been tried
   * @param error SQL state and what the database said, without the company's data
   */
  public record Behind(String schema, int missing, String version, Integer attempts, String error, Instant failedAt) {}
}

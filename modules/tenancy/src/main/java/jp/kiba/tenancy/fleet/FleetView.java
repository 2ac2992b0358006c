package jp.kiba.tenancy.fleet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The fleet as operators see it.
 *
 * @param books companies' schemas and spares
 * @param spares those ready for the next companies
 * @param behind how many books lack a migration that others have
 * @param failures the latest hundred that could not be migrated and work on with their old version
 */
@Schema(name = "Fleet")
record FleetView(
    @Schema(required = true) long books,
    @Schema(required = true) long spares,
    @Schema(required = true) long behind,
    @Schema(required = true) List<Cell> cells,
    @Schema(required = true) List<Failure> failures) {

  /** @param books how many the cell has, spares included
   *  @param limit how many it may have */
  @Schema(name = "FleetCell")
  record Cell(
      @Schema(required = true) int cell,
      @Schema(required = true) long books,
      @Schema(required = true) int limit) {}

  /** @param companyId null, like the name, for a spare
   *  @param error the database's state and words, without the company's data */
  @Schema(name = "FleetFailure")
  record Failure(
      @Schema(required = true) String schemaName,
      @Schema(required = true, nullable = true) UUID companyId,
      @Schema(required = true, nullable = true) String tradeName,
      @Schema(required = true) String version,
      @Schema(required = true) int attempts,
      @Schema(required = true) String error,
      @Schema(required = true) Instant failedAt) {}
}

package jp.kiba.inventory.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What goes along with wood that was shipped: where it grew, whether it was felled lawfully as its direct supplier says, and the
 * way it took. Made by the server from the supplier's book; has no place for a supplier, a note, a cost or a file.
 *
 * @param country ISO 3166; null when nobody said
 * @param prefecture code of JIS X 0401; null abroad, or when nobody said
 * @param reason why the direct supplier says so
 * @param volumeM3 so much of the line is of this origin
 * @param certifiedM3 so much of that is covered by the evidence
 * @param steps from the first company to the direct supplier
 */
@Schema(name = "PassedOrigin")
public record PassedOrigin(
    @Schema(required = true) List<OriginSpecies> species,
    @Schema(required = true, nullable = true) String country,
    @Schema(required = true, nullable = true) String prefecture,
    @Schema(required = true) String area,
    @Schema(required = true, nullable = true) LocalDate harvestedFrom,
    @Schema(required = true, nullable = true) LocalDate harvestedUntil,
    @Schema(required = true) Legality legality,
    @Schema(required = true) String reason,
    @Schema(required = true) BigDecimal volumeM3,
    @Schema(required = true) BigDecimal certifiedM3,
    @Schema(required = true) List<CustodyStep> steps) {

  /** A species with the name that the law asks for, as the catalogue had it. */
  public record OriginSpecies(
      @Schema(required = true) String code,
      @Schema(required = true) String botanical) {}
}

package jp.kiba.trading.order;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Orders at published prices, or accepts a quotation: all of it, or some of its lines.
 *
 * @param revisionNo the revision that is accepted; null for the latest
 * @param lines ids of the lines that are taken; null for all
 * @param rest what becomes of the others; null to keep them
 */
record PlaceOrder(
    @NotNull @Min(0) Integer version,
    @Schema(nullable = true) @Min(1) Integer revisionNo,
    @Schema(nullable = true) @Size(min = 1, max = 200) List<@NotNull UUID> lines,
    @Schema(nullable = true) Rest rest) {

  /** The lines that are not taken go on as a quotation of their own, or nowhere. */
  @Schema(name = "RestOfQuotation")
  enum Rest { KEEP, DECLINE }
}

package jp.kiba.inventory.origin;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A paper that was filed.
 *
 * @param length in bytes
 * @param sha256 of the file, in hexadecimal
 */
@Schema(name = "Evidence")
record EvidenceView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String name,
    @Schema(required = true) String contentType,
    @Schema(required = true) long length,
    @Schema(required = true) String sha256,
    @Schema(required = true) Instant addedAt,
    @Schema(required = true) String addedByName) {

  static EvidenceView of(Evidence e) {
    return new EvidenceView(e.id, e.name, e.contentType, e.length, e.sha256, e.addedAt, e.addedByName);
  }
}

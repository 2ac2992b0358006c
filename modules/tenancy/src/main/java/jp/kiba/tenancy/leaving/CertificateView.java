package jp.kiba.tenancy.leaving;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A certificate of deletion. Names the company and no person.
 *
 * @param askedBy the member who asked; who that was is deleted too
 * @param manifestSha256 of the last export that was handed over
 * @param filesDeletedAt null for the moment in which they are being deleted
 */
@Schema(name = "DeletionCertificate")
record CertificateView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String number,
    @Schema(required = true) UUID companyId,
    @Schema(required = true) String tradeName,
    @Schema(required = true) Instant askedAt,
    @Schema(required = true) UUID askedBy,
    @Schema(required = true, nullable = true) Instant exportedAt,
    @Schema(required = true, nullable = true) String manifestSha256,
    @Schema(required = true) Instant deletedAt,
    @Schema(required = true) long rows,
    @Schema(required = true) List<Deleted> tables,
    @Schema(required = true, nullable = true) Instant filesDeletedAt) {

  /** @param asExported whether the rows were those of the export, to the last byte */
  @Schema(name = "DeletedTable")
  record Deleted(
      @Schema(required = true) String table,
      @Schema(required = true) long rows,
      @Schema(required = true) boolean asExported) {}

  static CertificateView of(Certificate c, ObjectMapper json) {
    try {
      return new CertificateView(c.id, c.number, c.companyId, c.tradeName, c.askedAt, c.askedBy, c.exportedAt, c.manifestSha256,
          c.deletedAt, c.rows, json.readValue(c.deleted, new TypeReference<List<Deleted>>() {}), c.filesDeletedAt);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}

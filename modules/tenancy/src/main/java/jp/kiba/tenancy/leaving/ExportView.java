package jp.kiba.tenancy.leaving;

import java.time.Instant;
import java.util.UUID;
import jp.kiba.kernel.api.JobView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An export of all our data.
 *
 * @param done how many steps of {@code total} are done
 * @param length of the file in bytes
 * @param rows how many rows it has
 * @param manifestSha256 with this, every byte of the export can be vouched for
 */
@Schema(name = "DataExport")
record ExportView(
    @Schema(required = true) UUID id,
    @Schema(required = true) State state,
    @Schema(required = true) Instant askedAt,
    @Schema(required = true) long done,
    @Schema(required = true) long total,
    @Schema(required = true, nullable = true) Instant madeAt,
    @Schema(required = true, nullable = true) Long length,
    @Schema(required = true, nullable = true) Long rows,
    @Schema(required = true, nullable = true) String manifestSha256) {

  @Schema(name = "DataExportState")
  enum State { WAITING, RUNNING, READY, FAILED, REPLACED }

  /** @param job null when the export is made, or the job is forgotten */
  static ExportView of(DataExport export, JobView job) {
    return new ExportView(export.id, state(export, job), export.askedAt, job == null ? 0 : job.done(), job == null ? 0 : job.total(),
        export.madeAt, export.length, export.rows, export.manifestSha256);
  }

  private static State state(DataExport export, JobView job) {
    if (export.madeAt != null) {
      return export.downloadable() ? State.READY : State.REPLACED;
    }
    if (job == null || job.state() == JobView.State.FAILED) {
      return State.FAILED;
    }
    return job.state() == JobView.State.WAITING ? State.WAITING : State.RUNNING;
  }
}

package jp.kiba.inventory.importing;

import java.time.Instant;
import java.util.UUID;
import jp.kiba.inventory.workbook.WorkbookFormat;
import jp.kiba.kernel.api.JobView;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.ProblemView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An import.
 *
 * @param jobId of what is being done with it, or was last; null before there was anything
 * @param stuck whether that job has failed for good: it may be asked for again
 * @param problem why the file cannot be read; null when it can
 * @param readRows rows of stock in the sheet; of these are errors, new lots, changed lots, and lots that stay as they are
 * @param formulaCells cells whose formulas counted by their last value
 * @param keptUntil when its file and the rows that were wrong go
 * @param resultReady whether the workbook can be had back with what is wrong in it
 */
@Schema(name = "StockImport")
record ImportView(
    @Schema(required = true) UUID id,
    @Schema(required = true) String fileName,
    @Schema(required = true) ImportState state,
    @Schema(required = true, nullable = true) WorkbookFormat format,
    @Schema(required = true, nullable = true) UUID jobId,
    @Schema(required = true) boolean stuck,
    @Schema(required = true, nullable = true) ProblemView problem,
    @Schema(required = true) ImportMode mode,
    @Schema(required = true) boolean newPlaces,
    @Schema(required = true) int readRows,
    @Schema(required = true) int errorRows,
    @Schema(required = true) int newLots,
    @Schema(required = true) int changedLots,
    @Schema(required = true) int sameLots,
    @Schema(required = true) int formulaCells,
    @Schema(required = true) boolean resultReady,
    @Schema(required = true) String byName,
    @Schema(required = true) Instant createdAt,
    @Schema(required = true, nullable = true) Instant finishedAt,
    @Schema(required = true) Instant keptUntil,
    @Schema(required = true) int version) {

  /** @param job null when there is none, or it is forgotten */
  static ImportView of(StockImport i, JobView job, Language language, String requestId) {
    boolean stuck = i.state.atWork() && (job == null || job.state() == JobView.State.FAILED);
    var problem = i.problemKey == null ? null
        : ProblemView.of(Problem.of(i.problemStatus, i.problemSlug, i.problemKey), language, requestId);
    return new ImportView(i.id, i.fileName, i.state, i.format, i.jobId(), stuck, problem, i.mode, i.newPlaces, i.readRows, i.errorRows, i.newLots,
        i.changedLots, i.sameLots, i.formulaCells, i.resultFile != null, i.byName, i.createdAt, i.finishedAt, i.keptUntil(), i.version);
  }
}

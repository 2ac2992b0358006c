package jp.kiba.inventory.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jp.kiba.inventory.workbook.WorkbookFormat;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;

/**
 * One file and what becomes of it; its life is that of {@link ImportState}. What it found and did stays after its rows are gone.
 * Fields are written here only: what others write into them, EclipseLink does not notice.
 */
@Entity
@Table(name = "stock_import")
class StockImport {
  static final Duration KEPT = Duration.ofDays(30);

  @Id
  UUID id;
  @Column(name = "file_name")
  String fileName;
  @Enumerated(EnumType.STRING)
  ImportState state;
  @Column(name = "upload_id")
  UUID uploadId;
  /** Where the file is kept; null until it has arrived. */
  String file;
  @Enumerated(EnumType.STRING)
  WorkbookFormat format;
  /** {@link Analysis} as JSON. */
  String analysis;
  /** {@link jp.kiba.inventory.mapping.Mapping} as JSON. */
  String mapping;
  String fingerprint;
  @Enumerated(EnumType.STRING)
  ImportMode mode;
  @Column(name = "new_places")
  boolean newPlaces;
  /** In which what is wrong is written into the workbook. */
  @Enumerated(EnumType.STRING)
  Language language;
  /** Whether the rows of the file, as the mapping reads them, lie in {@code import_row}. */
  boolean staged;
  /** As text: EclipseLink cannot read an absent UUID. */
  @Column(name = "job_id")
  private String jobId;
  @Column(name = "problem_status")
  Integer problemStatus;
  @Column(name = "problem_slug")
  String problemSlug;
  @Column(name = "problem_key")
  String problemKey;
  @Column(name = "read_rows")
  int readRows;
  @Column(name = "error_rows")
  int errorRows;
  @Column(name = "new_lots")
  int newLots;
  @Column(name = "changed_lots")
  int changedLots;
  @Column(name = "same_lots")
  int sameLots;
  @Column(name = "formula_cells")
  int formulaCells;
  @Column(name = "result_file")
  String resultFile;
  @Column(name = "by_name")
  String byName;
  @Column(name = "created_at")
  Instant createdAt;
  @Column(name = "finished_at")
  Instant finishedAt;
  @Version
  int version;

  protected StockImport() {}

  static StockImport begun(String fileName, UUID uploadId, String byName) {
    var begun = new StockImport();
    begun.id = UUID.randomUUID();
    begun.fileName = fileName;
    begun.uploadId = uploadId;
    begun.byName = byName;
    begun.state = ImportState.UPLOADING;
    begun.language = Language.JA;
    begun.mode = ImportMode.ALL_OR_NOTHING;
    begun.createdAt = Now.instant();
    return begun;
  }

  /** @throws Problem 409 when it is not in one of these states */
  void mustBe(ImportState... possible) {
    for (var each : possible) {
      if (state == each) {
        return;
      }
    }
    throw Problem.conflict("transition-not-allowed", "inventory.import-transition");
  }

  void at(ImportState next, UUID job) {
    state = next;
    jobId = job.toString();
  }

  void at(ImportState next) {
    state = next;
  }

  void arrived(String inStorage) {
    file = inStorage;
  }

  void analysed(WorkbookFormat found, String json) {
    format = found;
    analysis = json;
  }

  void tried(boolean withNewPlaces, Language in) {
    newPlaces = withNewPlaces;
    language = in;
  }

  void goingIn(ImportMode how, Language in) {
    mode = how;
    language = in;
  }

  void staged(int cellsWithFormulas) {
    formulaCells = cellsWithFormulas;
    staged = true;
  }

  /** @param inStorage the workbook that goes back, null when there is nothing wrong in it */
  void resulted(String inStorage) {
    resultFile = inStorage;
  }

  /** @return what is being done with it, or was last; null before there was anything */
  UUID jobId() {
    return jobId == null ? null : UUID.fromString(jobId);
  }

  /** Its mapping is another one: what was read by the old one counts no more. */
  void mapped(String json, String itsFingerprint) {
    mapping = json;
    fingerprint = itsFingerprint;
    staged = false;
    state = ImportState.MAPPING;
    counted(new Tally(0, 0, 0, 0, 0));
  }

  void counted(Tally tally) {
    readRows = tally.read();
    errorRows = tally.errors();
    newLots = tally.fresh();
    changedLots = tally.changed();
    sameLots = tally.same();
  }

  void failed(Problem problem) {
    state = ImportState.FAILED;
    problemStatus = problem.status();
    problemSlug = problem.slug();
    problemKey = problem.key();
    finishedAt = Now.instant();
  }

  void applied() {
    state = ImportState.APPLIED;
    finishedAt = Now.instant();
  }

  /** @return when its file and its rows may go: thirty days from its end, or from its beginning when it has none */
  Instant keptUntil() {
    return (finishedAt == null ? createdAt : finishedAt).plus(KEPT);
  }

  /** Only that it was, and what came in by it, is left. */
  boolean isForgotten() {
    return state == ImportState.APPLIED && files().isEmpty();
  }

  /** @return what of it lies in the storage */
  List<String> files() {
    return Stream.of(file, resultFile).filter(Objects::nonNull).toList();
  }

  /** Its files and rows are gone; what it came to stays. */
  void forgot() {
    file = null;
    resultFile = null;
    analysis = null;
  }
}

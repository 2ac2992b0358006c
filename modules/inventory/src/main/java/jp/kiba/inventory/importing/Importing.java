package jp.kiba.inventory.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.UUID;
import jp.kiba.inventory.mapping.Header;
import jp.kiba.inventory.mapping.Mapping;
import jp.kiba.inventory.workbook.Workbook;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.DownloadLink;
import jp.kiba.kernel.api.Downloads;
import jp.kiba.kernel.api.Jobs;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Storage;
import jp.kiba.kernel.api.Upload;
import jp.kiba.kernel.api.Uploads;

/** What a member does with an import. The work itself is done by jobs. */
@ApplicationScoped
@Transactional
class Importing {
  static final String PURPOSE = "stock-import";

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  StockImports imports;

  @Inject
  Mappings mappings;

  @Inject
  Uploads uploads;

  @Inject
  Downloads downloads;

  @Inject
  Storage storage;

  @Inject
  Jobs jobs;

  Page<ImportView> page(Cursor after, int limit, Language language) {
    return imports.page(after, limit).map(i -> view(i, language));
  }

  ImportBegun begin(BeginImport command, Language language) {
    var ticket = uploads.issue(PURPOSE, command.contentType(), command.length(), Workbook.MOST_BYTES);
    var begun = StockImport.begun(command.fileName(), ticket.id(), Current.actor().name());
    em.persist(begun);
    jobs.enqueue(ImportRemoval.KIND, begun.id, "", begun.keptUntil());
    return new ImportBegun(view(begun, language), ticket);
  }

  ImportDetail one(UUID id, Language language) {
    return detail(imports.one(id), language);
  }

  /** @throws Problem 409 when the file has not arrived */
  ImportView sent(UUID id, Language language) {
    uploads.complete(imports.one(id).uploadId);
    em.flush();
    return view(imports.one(id), language);
  }

  /** Called once, whoever said that the file is there. */
  void arrived(Upload upload) {
    imports.ofUpload(upload.id()).ifPresent(i -> {
      i.arrived(upload.file());
      i.at(ImportState.ANALYSING, jobs.enqueue(AnalyseJob.KIND, i.id, "", null));
    });
  }

  ImportDetail map(UUID id, MapImport command, Language language) {
    var mapped = imports.forCommand(id, command.version());
    mapped.mustBe(ImportState.MAPPING, ImportState.CHECKED);
    var analysis = analysis(mapped);
    var sheet = analysis.sheet(command.mapping().sheet());
    if (sheet == null) {
      throw Problem.refused("mapping.sheet", "inventory.import-sheet");
    }
    var before = Json.read(mapped.mapping, Mapping.class);
    var mapping = mappings.filled(command.mapping(), sheet, before, analysis.sheet(before.sheet()));
    if (mapping.columns().stream().map(Mapping.Assigned::column).distinct().count() < mapping.columns().size()) {
      throw Problem.refused("mapping.columns", "inventory.import-column-twice");
    }
    mapped.mapped(Json.of(mapping), Header.at(sheet.first(), mapping.headerRow()).fingerprint());
    em.flush();
    return detail(mapped, language);
  }

  /** May be asked for again when the job has failed for good. */
  ImportView check(UUID id, CheckImport command, Language language) {
    var checked = imports.forCommand(id, command.version());
    checked.mustBe(ImportState.MAPPING, ImportState.CHECKED, given(checked));
    if (!Json.read(checked.mapping, Mapping.class).missing().isEmpty()) {
      throw Problem.refused("mapping", "inventory.import-columns-missing");
    }
    checked.tried(command.newPlaces(), language);
    checked.at(ImportState.CHECKING, jobs.enqueue(CheckJob.KIND, id, "", null));
    mappings.remember(checked.fingerprint, checked.mapping);
    em.flush();
    return view(checked, language);
  }

  ImportView apply(UUID id, ApplyImport command, Language language) {
    var applied = imports.forCommand(id, command.version());
    applied.mustBe(ImportState.CHECKED, given(applied));
    if (command.mode() == ImportMode.ALL_OR_NOTHING && applied.errorRows > 0) {
      throw Problem.refused("mode", "inventory.import-has-errors", applied.errorRows);
    }
    applied.goingIn(command.mode(), language);
    applied.at(ImportState.APPLYING, jobs.enqueue(ApplyJob.KIND, id, "", null));
    em.flush();
    return view(applied, language);
  }

  /** The state of work that nobody does any more; else one that does not help. */
  private ImportState given(StockImport which) {
    return view(which, Language.JA).stuck() ? which.state : ImportState.CHECKED;
  }

  Page<ImportRowView> errors(UUID id, Cursor after, int limit, Language language) {
    return imports.errors(id, after, limit, language);
  }

  /** @throws Problem 404 while there is none */
  DownloadLink result(UUID id) {
    var of = imports.one(id);
    if (of.resultFile == null) {
      throw Problem.notFound();
    }
    return downloads.link(of.resultFile, ResultName.of(of));
  }

  /** Forgets it and its files; what came in by it stays.
   *  @throws Problem 409 while it is being applied */
  void discard(UUID id, int version) throws IOException {
    var discarded = imports.forCommand(id, version);
    if (discarded.state == ImportState.APPLYING) {
      discarded.mustBe();
    }
    var files = discarded.files();
    em.remove(discarded);
    em.flush();
    for (var file : files) {
      storage.delete(file);
    }
  }

  private ImportDetail detail(StockImport of, Language language) {
    var summary = view(of, language);
    if (of.analysis == null || of.mapping == null) {
      return ImportDetail.of(summary);
    }
    return ImportDetail.of(summary, analysis(of), Json.read(of.mapping, Mapping.class), mappings.knows(of.fingerprint), language);
  }

  private static Analysis analysis(StockImport of) {
    return Json.read(of.analysis, Analysis.class);
  }

  private ImportView view(StockImport of, Language language) {
    return ImportView.of(of, of.jobId() == null || !of.state.atWork() ? null : jobs.find(of.jobId()).orElse(null), language, of.id.toString());
  }
}

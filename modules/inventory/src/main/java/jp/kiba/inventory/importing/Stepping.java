package jp.kiba.inventory.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.kiba.inventory.mapping.Header;
import jp.kiba.inventory.workbook.WorkbookFormat;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Jobs;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;

/**
 * The steps of an import that jobs take, each in a transaction of its own and only from the state that it belongs to: an attempt
 * that comes after a killed one finds what that had finished, and does nothing twice.
 */
@ApplicationScoped
@Transactional
class Stepping {
  /** Nothing is taken away from what is being worked on. */
  private static final Duration A_WHILE = Duration.ofDays(1);

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  StockImports imports;

  @Inject
  Mappings mappings;

  @Inject
  Jobs jobs;

  @Inject
  Events events;

  /** @return the import, if it is in that state */
  Optional<StockImport> at(UUID id, ImportState state) {
    return Optional.ofNullable(em.find(StockImport.class, id)).filter(i -> i.state == state);
  }

  Optional<StockImport> find(UUID id) {
    return Optional.ofNullable(em.find(StockImport.class, id));
  }

  void analysed(UUID id, WorkbookFormat format, Analysis analysis) {
    locked(id, ImportState.ANALYSING).ifPresent(i -> {
      var mapping = mappings.suggest(analysis.likeliest());
      i.analysed(format, Json.of(analysis));
      i.mapped(Json.of(mapping), Header.at(analysis.sheet(mapping.sheet()).first(), mapping.headerRow()).fingerprint());
    });
  }

  /** The file cannot be read, or not by this mapping: says so, once. */
  void failed(UUID id, Problem problem) {
    imports.locked(id).filter(i -> i.state.atWork()).ifPresent(i -> {
      i.failed(problem);
      events.fire(ImportEvent.failed(i));
    });
  }

  void resulted(UUID id, String file) {
    imports.locked(id).ifPresent(i -> i.resulted(file));
  }

  /** Asks for another look first: when it is time; or tomorrow, for a storage that does not answer for the whole of today's job.
   *  @return whether it is too early to forget it */
  boolean isKept(UUID id) {
    var tomorrow = Now.instant().plus(A_WHILE);
    var until = imports.locked(id).map(i -> i.state.atWork() ? tomorrow : i.keptUntil()).orElse(Instant.MIN);
    boolean kept = until.isAfter(Now.instant());
    jobs.enqueue(ImportRemoval.KIND, id, "", kept ? until : tomorrow);
    return kept;
  }

  /** Its files are gone. */
  void forget(UUID id) {
    imports.locked(id).ifPresent(i -> {
      if (i.state == ImportState.APPLIED) {
        em.createNativeQuery("DELETE FROM import_row WHERE import_id = ?1").setParameter(1, id).executeUpdate();
        i.forgot();
      } else {
        em.remove(i);
      }
    });
  }

  private Optional<StockImport> locked(UUID id, ImportState state) {
    return imports.locked(id).filter(i -> i.state == state);
  }
}

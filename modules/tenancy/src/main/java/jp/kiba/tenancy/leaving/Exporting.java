package jp.kiba.tenancy.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Jobs;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Select;
import jp.kiba.kernel.api.StoredFile;
import jp.kiba.tenancy.transfer.BookExport;

/** Asking for an export of all our data, and what became of it. The file itself is made by {@link ExportJob}. */
@ApplicationScoped
@Transactional
class Exporting {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Jobs jobs;

  @Inject
  Events events;

  Page<ExportView> page(Cursor after, int limit) {
    var select = Select.of(em, DataExport.class, "select e from DataExport e");
    if (after != null) {
      select.where("(e.askedAt < :at or (e.askedAt = :at and e.id < :id))").with("at", after.time()).with("id", after.id());
    }
    return Page.of(select.list("e.askedAt desc, e.id desc", limit), limit, e -> Cursor.after(e.askedAt, e.id)).map(this::view);
  }

  ExportView one(UUID id) {
    return view(found(id));
  }

  /** @throws Problem 409 while an earlier one is not made yet: it would hold the same */
  ExportView ask(UUID by) {
    if (em.createQuery("select e from DataExport e where e.madeAt is null", DataExport.class).getResultStream()
        .map(this::view).anyMatch(e -> e.state() != ExportView.State.FAILED)) {
      throw Problem.conflict("export-running", "tenancy.export-running");
    }
    return begin(by, leaving().map(d -> d.id).orElse(null));
  }

  /** @param leaving the leaving that the export belongs to, or null */
  ExportView begin(UUID by, UUID leaving) {
    var export = DataExport.asked(by);
    export.jobId = jobs.enqueue(ExportJob.KIND, export.id, leaving == null ? "" : leaving.toString(), null);
    em.persist(export);
    return view(export);
  }

  /** @return our way out, if we are on it */
  Optional<Departure> leaving() {
    @SuppressWarnings("unchecked")
    List<Departure> rows = em.createNativeQuery("SELECT * FROM platform.own_leaving()", Departure.class).getResultList();
    return rows.stream().findFirst();
  }

  /** @return name of the file to download
   *  @throws Problem 404 when it is not there, not yet, or not any more */
  String file(UUID id) {
    var export = found(id);
    if (!export.downloadable()) {
      throw Problem.notFound();
    }
    return export.file;
  }

  boolean made(UUID id) {
    return Optional.ofNullable(em.find(DataExport.class, id)).map(e -> e.madeAt != null).orElse(true);
  }

  /** The file is there: says so, and whose place it takes. */
  void finish(UUID id, StoredFile stored, BookExport.Packed packed, String leaving) throws IOException {
    em.createQuery("update DataExport e set e.removedAt = :now where e.madeAt is not null and e.removedAt is null")
        .setParameter("now", Now.instant()).executeUpdate();
    em.find(DataExport.class, id).made(stored, packed);
    if (!leaving.isEmpty()) {
      em.createNativeQuery("SELECT platform.leaving_exported(?1, ?2, ?3)::text").setParameter(1, UUID.fromString(leaving))
          .setParameter(2, packed.sha256()).setParameter(3, packed.hashes()).getSingleResult();
    }
    events.fire(new LeavingEvent("company.exported", Current.tenant().id(), packed.sha256()));
  }

  /** @return files of exports that newer ones took the place of */
  List<String> replaced() {
    return em.createQuery("select e.file from DataExport e where e.removedAt is not null", String.class).getResultList();
  }

  private DataExport found(UUID id) {
    return Optional.ofNullable(em.find(DataExport.class, id)).orElseThrow(Problem::notFound);
  }

  private ExportView view(DataExport export) {
    return ExportView.of(export, export.madeAt != null || export.jobId == null ? null : jobs.find(export.jobId).orElse(null));
  }
}

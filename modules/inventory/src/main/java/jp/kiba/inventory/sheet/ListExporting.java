package jp.kiba.inventory.sheet;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import jp.kiba.inventory.api.ListExportView;
import jp.kiba.inventory.api.SheetForm;
import jp.kiba.inventory.api.SheetSource;
import jp.kiba.kernel.api.Downloads;
import jp.kiba.kernel.api.Jobs;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Caller;
import jp.kiba.tenancy.api.SignedIn;

/** Asking for a list as a file, and what became of it. The file itself is made by {@link ListExportJob}. */
@ApplicationScoped
@Transactional
class ListExporting {
  private static final Duration KEPT = Duration.ofDays(1);

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Jobs jobs;

  @Inject
  SignedIn signedIn;

  @Inject
  Downloads downloads;

  @Inject
  @Any
  Instance<SheetSource<?, ?>> sources;

  @Inject
  ObjectMapper json;

  private ObjectMapper fields;

  @PostConstruct
  void readFields() {
    fields = json.copy().setVisibility(PropertyAccessor.GETTER, Visibility.NONE).setVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
        .setVisibility(PropertyAccessor.FIELD, Visibility.ANY);
  }

  <F> ListExportView ask(SheetSource<F, ?> source, F filter, SheetForm form, Language language) {
    var export = ListExport.asked(source.name(), written(filter), form, language, signedIn.caller().memberId());
    export.jobId = jobs.enqueue(ListExportJob.KIND, export.id, "", null);
    em.persist(export);
    return view(export, null);
  }

  /** @throws Problem 404 when it is not the caller's own, 403 when they may not see that list any more */
  ListExportView one(UUID id) {
    var caller = signedIn.caller();
    var export = find(id).filter(e -> e.askedBy.equals(caller.memberId())).orElseThrow(Problem::notFound);
    var source = source(export.list);
    if (!allowed(caller, source)) {
      throw Problem.forbidden("kernel.forbidden");
    }
    return view(export, source.title(export.language));
  }

  private static boolean allowed(Caller caller, SheetSource<?, ?> source) {
    return caller.permissions().contains(source.permission());
  }

  Optional<ListExport> find(UUID id) {
    return Optional.ofNullable(em.find(ListExport.class, id));
  }

  /** The file is there: says so, and when it goes. */
  void made(UUID id, long rows) {
    em.find(ListExport.class, id).made(rows);
    jobs.enqueue(ListExportRemoval.KIND, id, "", Now.instant().plus(KEPT));
  }

  void remove(UUID id) {
    find(id).ifPresent(em::remove);
  }

  SheetSource<?, ?> source(String name) {
    return sources.stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }

  <F> F read(Class<F> type, String filter) {
    try {
      return fields.readValue(filter, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a filter of another release", e);
    }
  }

  private String written(Object filter) {
    try {
      return fields.writeValueAsString(filter);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private ListExportView view(ListExport export, String title) {
    var link = export.madeAt == null ? null : downloads.link(export.file(), HandingOut.name(title, export.form));
    return new ListExportView(export.id, export.list, export.form, export.jobId, export.askedAt, export.rows, link);
  }
}

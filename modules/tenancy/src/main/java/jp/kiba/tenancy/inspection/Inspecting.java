package jp.kiba.tenancy.inspection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.PlatformJobs;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Select;
import jp.kiba.tenancy.api.SignedIn;
import jp.kiba.tenancy.isolation.IsolationReport;
import jp.kiba.tenancy.isolation.ReportPage;

/** Asks for audits of the walls and keeps what they saw, in the registry. */
@ApplicationScoped
@Transactional
class Inspecting {
  static final String JOB = "isolation.audit";
  private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule())
      .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
      .disable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  @PersistenceContext(unitName = "platform")
  EntityManager em;

  @Inject
  SignedIn signedIn;

  @Inject
  PlatformJobs jobs;

  IsolationAuditView ask() {
    var id = UUID.randomUUID();
    var job = jobs.enqueue(JOB, null, id, "", null);
    var run = IsolationAuditRun.asked(id, signedIn.identity().subject(), job);
    em.persist(run);
    em.flush();
    em.createNativeQuery("INSERT INTO platform.operator_audit (operator, type, company_id) VALUES (?1, 'isolation.audited', NULL)")
        .setParameter(1, run.askedBy).executeUpdate();
    return view(run);
  }

  Page<IsolationAuditView> page(Cursor after, int limit) {
    var select = Select.of(em, IsolationAuditRun.class, "select r from IsolationAuditRun r");
    if (after != null) {
      select.where("(r.askedAt < :at or (r.askedAt = :at and r.id < :id))").with("at", after.time()).with("id", after.id());
    }
    return Page.of(select.list("r.askedAt desc, r.id desc", limit), limit, r -> Cursor.after(r.askedAt, r.id)).map(this::view);
  }

  /** @throws Problem 404 for what is absent or not done yet */
  IsolationReport report(UUID id) {
    var run = em.find(IsolationAuditRun.class, id);
    if (run == null || run.report == null) {
      throw Problem.notFound();
    }
    try {
      return JSON.readValue(run.report, IsolationReport.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored report cannot be read", e);
    }
  }

  /** The same as a page that needs nothing else, to be printed or kept. */
  String page(UUID id) {
    return new ReportPage(report(id)).html();
  }

  void keep(UUID id, IsolationReport report) {
    try {
      em.find(IsolationAuditRun.class, id).done(report, JSON.writeValueAsString(report));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a report cannot be written", e);
    }
  }

  private IsolationAuditView view(IsolationAuditRun run) {
    return run.view(run.finishedAt != null ? null : jobs.find(run.jobId).orElse(null));
  }
}

package jp.kiba.kernel.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jp.kiba.kernel.api.Audit;
import jp.kiba.kernel.api.AuditEntryView;
import jp.kiba.kernel.api.AuditFilter;
import jp.kiba.kernel.api.AuditVerification;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Select;

@ApplicationScoped
class AuditTrail implements Audit {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  ObjectMapper json;

  @Inject
  Chain chain;

  @Override
  public Page<AuditEntryView> page(AuditFilter filter, Cursor after, int limit) {
    var select = Select.of(em, AuditRow.class, """
        select new jp.kiba.kernel.audit.AuditRow(e.id, e.at, e.type, e.subject, e.actorName, e.byUs, e.detail, e.changes, s.seq)
        from AuditEntry e left join AuditSeal s on s.entryId = e.id""")
        .where("e.subject = :subject", "subject", filter.subject())
        .where("locate(lower(:actor), lower(e.actorName)) > 0", "actor", filter.actor())
        .where("(e.type = :type or e.type like concat(:type, '.%'))", "type", filter.type())
        .where("e.at >= :from", "from", filter.from())
        .where("e.at < :before", "before", filter.before());
    if (after != null) {
      select.where("(e.at < :at or (e.at = :at and e.id < :id))").with("at", after.time()).with("id", after.id());
    }
    return Page.of(select.list("e.at desc, e.id desc", limit), limit, e -> Cursor.after(e.at(), e.id())).map(row -> row.view(json));
  }

  @Override
  public AuditVerification verify() {
    boolean first = (Boolean) em.createNativeQuery("SELECT pg_try_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, "audit verification " + Current.tenant().schema()).getSingleResult();
    if (!first) {
      throw Problem.conflict("command-running", "kernel.command-running");
    }
    return new ChainCheck(chain).verify();
  }
}

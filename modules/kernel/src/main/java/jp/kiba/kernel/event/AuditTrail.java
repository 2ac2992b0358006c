package jp.kiba.kernel.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import jp.kiba.kernel.api.Audit;
import jp.kiba.kernel.api.AuditEntryView;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Select;

@ApplicationScoped
class AuditTrail implements Audit {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Override
  public Page<AuditEntryView> page(UUID subject, Cursor after, int limit) {
    var select = Select.of(em, AuditEntryView.class, """
        select new jp.kiba.kernel.api.AuditEntryView(e.id, e.at, e.type, e.subject, e.actorName, e.byUs, e.detail)
        from AuditEntry e""")
        .where("e.subject = :subject", "subject", subject);
    if (after != null) {
      select.where("(e.at < :at or (e.at = :at and e.id < :id))").with("at", after.time()).with("id", after.id());
    }
    return Page.of(select.list("e.at desc, e.id desc", limit), limit, e -> Cursor.after(e.at(), e.id()));
  }
}

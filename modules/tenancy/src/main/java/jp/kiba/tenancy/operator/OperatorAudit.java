package jp.kiba.tenancy.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Select;
import jp.kiba.tenancy.api.SignedIn;

/** Who of the operators did what to which company. */
@ApplicationScoped
@Transactional
public class OperatorAudit {
  @PersistenceContext(unitName = "platform")
  EntityManager em;

  @Inject
  SignedIn signedIn;

  public void note(String event, UUID company) {
    em.createNativeQuery("INSERT INTO platform.operator_audit (operator, type, company_id) VALUES (?1, ?2, ?3)")
        .setParameter(1, signedIn.identity().subject()).setParameter(2, event).setParameter(3, company).executeUpdate();
  }

  Page<OperatorAuditEntry> page(UUID company, Cursor after, int limit) {
    var select = Select.of(em, OperatorAuditEntry.class, """
        select new jp.kiba.tenancy.operator.OperatorAuditEntry(d.id, d.at, d.operator, d.type) from OperatorDeed d""")
        .where("d.companyId = :company", "company", company);
    if (after != null) {
      select.where("(d.at < :at or (d.at = :at and d.id < :id))").with("at", after.time()).with("id", after.id());
    }
    return Page.of(select.list("d.at desc, d.id desc", limit), limit, e -> Cursor.after(e.at(), e.id()));
  }
}

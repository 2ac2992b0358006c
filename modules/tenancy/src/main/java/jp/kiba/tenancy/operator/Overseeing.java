package jp.kiba.tenancy.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Mail;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.PlatformEvents;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Select;
import jp.kiba.tenancy.api.CompanyState;

/** Knows the companies that were asked in, shuts them out and lets them back. */
@ApplicationScoped
@Transactional
class Overseeing {
  @PersistenceContext(unitName = "platform")
  EntityManager em;

  @Inject
  OperatorAudit audit;

  @Inject
  PlatformEvents events;

  @Inject
  Mail mail;

  Page<OperatorCompany> page(String name, CompanyState state, Cursor after, int limit) {
    var select = Select.of(em, RegisteredCompany.class, "select c from RegisteredCompany c")
        .where("locate(lower(:name), lower(c.tradeName)) > 0", "name", name)
        .where("c.state = :state", "state", state);
    if (after != null) {
      select.where("(c.invitedAt < :at or (c.invitedAt = :at and c.id < :id))").with("at", after.time()).with("id", after.id());
    }
    return Page.of(select.list("c.invitedAt desc, c.id desc", limit), limit, c -> Cursor.after(c.invitedAt, c.id))
        .map(RegisteredCompany::view);
  }

  OperatorCompanyDetail one(UUID id) {
    return new OperatorCompanyDetail(company(id).view(), invitations(id));
  }

  Page<OperatorAuditEntry> deeds(UUID id, Cursor after, int limit) {
    return audit.page(company(id).id, after, limit);
  }

  OperatorCompany suspend(UUID id, int version) {
    return move(id, version, "company.suspended", CompanyState.SUSPENDED, CompanyState.ACTIVE);
  }

  OperatorCompany reactivate(UUID id, int version) {
    return move(id, version, "company.reactivated", CompanyState.ACTIVE, CompanyState.SUSPENDED);
  }

  /** For good. Its book stays until the company has left. */
  OperatorCompany close(UUID id, int version) {
    return move(id, version, "company.closed", CompanyState.CLOSED, CompanyState.ACTIVE, CompanyState.SUSPENDED);
  }

  private OperatorCompany move(UUID id, int version, String event, CompanyState to, CompanyState... from) {
    var company = company(id);
    company.seenAs(version);
    company.move(to, from);
    em.flush();
    em.createNativeQuery("UPDATE market.company_profile SET active = ?2 WHERE company_id = ?1")
        .setParameter(1, id).setParameter(2, to == CompanyState.ACTIVE).executeUpdate();
    audit.note(event, id);
    events.fire(id, new CompanyMoved(event, id));
    return company.view();
  }

  private RegisteredCompany company(UUID id) {
    var company = em.find(RegisteredCompany.class, id);
    if (company == null) {
      throw Problem.notFound();
    }
    return company;
  }

  @SuppressWarnings("unchecked")
  private List<OperatorInvitation> invitations(UUID company) {
    List<Object[]> rows = em.createNativeQuery("""
        SELECT id, CAST(extract(epoch FROM made_at) AS bigint), CAST(extract(epoch FROM expires_at) AS bigint),
          CASE WHEN used_at IS NOT NULL THEN 'USED' WHEN revoked_at IS NOT NULL THEN 'REVOKED'
            WHEN expires_at <= now() THEN 'EXPIRED' ELSE 'OPEN' END
        FROM platform.invitation WHERE company_id = ?1 AND kind = 'COMPANY' ORDER BY made_at DESC, id""")
        .setParameter(1, company).getResultList();
    var letters = mail.statesAbout(rows.stream().map(row -> (UUID) row[0]).toList());
    return rows.stream().map(row -> new OperatorInvitation((UUID) row[0], Instant.ofEpochSecond((Long) row[1]),
        Instant.ofEpochSecond((Long) row[2]), OperatorInvitation.State.valueOf((String) row[3]), letters.get(row[0]))).toList();
  }
}

package jp.kiba.tenancy.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Select;
import jp.kiba.tenancy.api.CompanyState;
import jp.kiba.tenancy.api.SignedIn;
import jp.kiba.tenancy.invitation.InvitationToken;

/** Lets companies in and shuts them out, in the registry alone: the operator's login has no right on any book. */
@ApplicationScoped
@Transactional
class Admitting {
  @PersistenceContext(unitName = "platform")
  EntityManager em;

  @Inject
  SignedIn signedIn;

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

  CompanyInvited invite(InviteCompany command) {
    var company = RegisteredCompany.invited(spare(), command);
    em.persist(company);
    em.flush();
    em.createNativeQuery("""
        INSERT INTO market.company_profile (company_id, trade_name, prefecture, types) VALUES (?1, ?2, ?3, ?4)""")
        .setParameter(1, company.id).setParameter(2, company.tradeName).setParameter(3, company.prefecture)
        .setParameter(4, company.types).executeUpdate();
    var token = InvitationToken.fresh();
    em.createNativeQuery("""
        INSERT INTO platform.invitation (token_hash, kind, company_id, member_id, expires_at) VALUES (?1, 'COMPANY', ?2, ?3, ?4)""")
        .setParameter(1, token.hash()).setParameter(2, company.id).setParameter(3, UUID.randomUUID())
        .setParameter(4, token.expiresAtUtc()).executeUpdate();
    note("company.invited", company.id);
    return new CompanyInvited(company.view(), token.text(), token.expiresAt());
  }

  OperatorCompany suspend(UUID id, int version) {
    return move(id, version, CompanyState.ACTIVE, CompanyState.SUSPENDED, "company.suspended");
  }

  OperatorCompany reactivate(UUID id, int version) {
    return move(id, version, CompanyState.SUSPENDED, CompanyState.ACTIVE, "company.reactivated");
  }

  private OperatorCompany move(UUID id, int version, CompanyState from, CompanyState to, String event) {
    var company = em.find(RegisteredCompany.class, id);
    if (company == null) {
      throw Problem.notFound();
    }
    company.seenAs(version);
    company.move(from, to);
    em.flush();
    em.createNativeQuery("UPDATE market.company_profile SET active = ?2 WHERE company_id = ?1")
        .setParameter(1, id).setParameter(2, to == CompanyState.ACTIVE).executeUpdate();
    note(event, id);
    return company.view();
  }

  /** A schema that stands ready, migrated and granted: signing up makes none. */
  private String spare() {
    var taken = em.createNativeQuery("""
        DELETE FROM platform.spare WHERE schema_name = (
          SELECT schema_name FROM platform.spare ORDER BY made_at LIMIT 1 FOR UPDATE SKIP LOCKED)
        RETURNING schema_name""").getResultList();
    if (taken.isEmpty()) {
      throw Problem.of(503, "unavailable", "kernel.unavailable");
    }
    return (String) taken.get(0);
  }

  private void note(String event, UUID company) {
    em.createNativeQuery("INSERT INTO platform.operator_audit (operator, type, company_id) VALUES (?1, ?2, ?3)")
        .setParameter(1, signedIn.identity().subject()).setParameter(2, event).setParameter(3, company).executeUpdate();
  }
}

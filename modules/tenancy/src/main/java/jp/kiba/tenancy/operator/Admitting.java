package jp.kiba.tenancy.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.Mail;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.CompanyState;
import jp.kiba.tenancy.invitation.InvitationLetter;
import jp.kiba.tenancy.invitation.InvitationToken;
import jp.kiba.tenancy.migration.SpareTaken;

/** Asks companies in, in the registry alone: the operator's login has no right on any book. */
@ApplicationScoped
@Transactional
class Admitting {
  @PersistenceContext(unitName = "platform")
  EntityManager em;

  @Inject
  Event<SpareTaken> spareTaken;

  @Inject
  OperatorAudit audit;

  @Inject
  Mail mail;

  CompanyInvited invite(InviteCompany command) {
    var company = RegisteredCompany.invited(spare(), command);
    em.persist(company);
    em.flush();
    em.createNativeQuery("""
        INSERT INTO market.company_profile (company_id, trade_name, prefecture, types) VALUES (?1, ?2, ?3, ?4)""")
        .setParameter(1, company.id).setParameter(2, company.tradeName).setParameter(3, company.prefecture)
        .setParameter(4, company.types).executeUpdate();
    audit.note("company.invited", company.id);
    return send(company, command.administratorEmail(), command.language());
  }

  CompanyInvited inviteAgain(UUID id, InviteAgain command) {
    takeBack(id);
    var company = invited(id, command.version());
    em.lock(company, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    em.flush();
    audit.note("company.invited_again", id);
    return send(company, command.administratorEmail(), command.language());
  }

  /** The company never came: it is closed, and its book, which has been lent to nobody, is not lent to another. */
  OperatorCompany revoke(UUID id, int version) {
    takeBack(id);
    var company = invited(id, version);
    company.move(CompanyState.CLOSED, CompanyState.INVITED);
    em.flush();
    audit.note("company.invitation_revoked", id);
    return company.view();
  }

  private RegisteredCompany invited(UUID id, int version) {
    var company = em.find(RegisteredCompany.class, id);
    if (company == null) {
      throw Problem.notFound();
    }
    company.seenAs(version);
    company.mustBe(CompanyState.INVITED);
    return company;
  }

  /** Invitations first, then the company: in the order in which somebody who accepts changes them. */
  private void takeBack(UUID company) {
    List<?> taken = em.createNativeQuery("""
        UPDATE platform.invitation SET revoked_at = now()
        WHERE company_id = ?1 AND kind = 'COMPANY' AND used_at IS NULL AND revoked_at IS NULL RETURNING id""")
        .setParameter(1, company).getResultList();
    taken.forEach(invitation -> mail.withdraw((UUID) invitation));
  }

  private CompanyInvited send(RegisteredCompany company, String email, String language) {
    var token = InvitationToken.fresh();
    var invitation = UUID.randomUUID();
    em.createNativeQuery("""
        INSERT INTO platform.invitation (token_hash, kind, company_id, member_id, expires_at, id)
        VALUES (?1, 'COMPANY', ?2, ?3, ?4, ?5)""")
        .setParameter(1, token.hash()).setParameter(2, company.id).setParameter(3, UUID.randomUUID())
        .setParameter(4, token.expiresAtUtc()).setParameter(5, invitation).executeUpdate();
    mail.send(InvitationLetter.toCompany(invitation, email, Language.valueOf(language.toUpperCase(Locale.ROOT)),
        company.tradeName, token));
    return new CompanyInvited(company.view(), token.text(), token.expiresAt());
  }

  /** A schema that stands ready, migrated and granted: signing up makes none. */
  private String spare() {
    spareTaken.fire(new SpareTaken());
    var taken = em.createNativeQuery("""
        DELETE FROM platform.spare WHERE schema_name = (
          SELECT schema_name FROM platform.spare ORDER BY made_at LIMIT 1 FOR UPDATE SKIP LOCKED)
        RETURNING schema_name""").getResultList();
    if (taken.isEmpty()) {
      throw Problem.of(503, "unavailable", "kernel.unavailable");
    }
    return (String) taken.get(0);
  }
}

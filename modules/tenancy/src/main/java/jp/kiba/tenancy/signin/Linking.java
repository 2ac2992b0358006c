package jp.kiba.tenancy.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.kiba.kernel.api.Events;

/** Gives a member the identity of the company's own provider, the first time they come by it. Runs bound to the company. */
@ApplicationScoped
class Linking {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Events events;

  /** @param email verified, of a domain that the company proved, in lower case */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  @SuppressWarnings("unchecked")
  void link(String issuer, String subject, String email) {
    // Two lengths that are the same: plain ASCII, so that lower() makes no Latin letter of one that only looks so.
    List<Object[]> members = em.createNativeQuery("""
        SELECT id, state FROM member WHERE lower(email) = ?1 AND octet_length(email) = char_length(email) AND state IN ('INVITED', 'ACTIVE')
        FOR UPDATE""").setParameter(1, email).getResultList();
    if (members.size() != 1) {
      return;
    }
    var member = (UUID) members.get(0)[0];
    var linked = (Boolean) em.createNativeQuery("SELECT platform.link_login(?1, ?2, ?3)")
        .setParameter(1, member).setParameter(2, issuer).setParameter(3, subject).getSingleResult();
    if (!linked) {
      return;
    }
    if ("INVITED".equals(members.get(0)[1])) {
      em.createNativeQuery("UPDATE member SET state = 'ACTIVE', version = version + 1 WHERE id = ?1").setParameter(1, member).executeUpdate();
      em.createNativeQuery("SELECT platform.revoke_invitations(?1)::text").setParameter(1, member).getSingleResult();
      events.fire(new SignInEvent.Joined(member));
    }
    events.fire(new SignInEvent.Linked(member));
  }
}

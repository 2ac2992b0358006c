package jp.kiba.tenancy.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.MemberRole;
import jp.kiba.tenancy.api.Names;
import jp.kiba.tenancy.api.SignedIn.Identity;
import java.util.List;

/** Uses up an invitation and writes its holder into the company's book: both or neither. Runs bound to that company. */
@ApplicationScoped
class Joining {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Events events;

  @Transactional
  Joined join(Invitations.Open invitation, Identity identity, AcceptInvitation command) {
    var memberId = (UUID) em.createNativeQuery("SELECT platform.use_invitation(?1, ?2, ?3)")
        .setParameter(1, InvitationToken.hash(command.token()))
        .setParameter(2, identity.issuer()).setParameter(3, identity.subject()).getSingleResult();
    if (memberId == null) {
      throw Problem.notFound();
    }
    if (invitation.kind() == InvitationView.Kind.COMPANY) {
      em.createNativeQuery("""
          INSERT INTO member (id, name, email, language, roles, state) VALUES (?1, ?2, ?3, ?4, ?5, 'ACTIVE')""")
          .setParameter(1, memberId).setParameter(2, command.memberName()).setParameter(3, command.memberEmail())
          .setParameter(4, command.language()).setParameter(5, Names.join(List.of(MemberRole.ADMINISTRATOR))).executeUpdate();
      events.fire(new CompanyActivated(invitation.tenant().id()));
    } else {
      int joined = em.createNativeQuery("""
          UPDATE member SET name = ?2, email = ?3, language = ?4, state = 'ACTIVE', version = version + 1
          WHERE id = ?1 AND state = 'INVITED'""")
          .setParameter(1, memberId).setParameter(2, command.memberName()).setParameter(3, command.memberEmail())
          .setParameter(4, command.language()).executeUpdate();
      if (joined == 0) {
        throw Problem.notFound();
      }
    }
    events.fire(new MemberJoined(memberId));
    return new Joined(invitation.tenant().id(), invitation.companyName());
  }
}

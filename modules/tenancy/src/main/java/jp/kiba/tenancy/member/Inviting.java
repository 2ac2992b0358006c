package jp.kiba.tenancy.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Language;
import jp.kiba.kernel.api.LetterState;
import jp.kiba.kernel.api.Mail;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.Caller;
import jp.kiba.tenancy.invitation.InvitationLetter;
import jp.kiba.tenancy.invitation.InvitationToken;

/** What goes out to colleagues who have not come yet: at most one link that works. */
@ApplicationScoped
@Transactional
class Inviting {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Events events;

  @Inject
  Granting granting;

  @Inject
  Mail mail;

  MemberInvited send(Caller caller, Member member) {
    var token = InvitationToken.fresh();
    em.createNativeQuery("SELECT platform.invite_member(?1, ?2, ?3)::text")
        .setParameter(1, member.id).setParameter(2, token.hash()).setParameter(3, token.expiresAtUtc()).getSingleResult();
    member.invitedUntil(token.expiresAt());
    mail.send(InvitationLetter.toColleague(member.id, member.email, Language.valueOf(member.language.toUpperCase(Locale.ROOT)),
        caller.tradeName(), caller.name(), token));
    em.flush();
    return new MemberInvited(member.view(LetterState.QUEUED), token.text(), token.expiresAt());
  }

  /** Shows the link to whoever asks for it, so it is held to what they may give. */
  MemberInvited sendAgain(Caller caller, UUID id, int version) {
    var member = invited(id, version);
    granting.mayTouch(caller, member);
    events.fire(new MemberEvent.InvitedAgain(id));
    return send(caller, member);
  }

  MemberView revoke(UUID id, int version) {
    var member = invited(id, version);
    member.disable();
    member.invitedUntil(Now.instant());
    events.fire(new MemberEvent.InvitationRevoked(id));
    em.flush();
    return member.view();
  }

  /** With what was sent before taken back. */
  private Member invited(UUID id, int version) {
    em.createNativeQuery("SELECT platform.revoke_invitations(?1)::text").setParameter(1, id).getSingleResult();
    var member = em.find(Member.class, id);
    if (member == null) {
      throw Problem.notFound();
    }
    member.seenAs(version);
    member.mustBeInvited();
    mail.withdraw(id);
    return member;
  }

  Map<UUID, LetterState> letters(Collection<Member> members) {
    return mail.statesAbout(members.stream().filter(m -> m.state == Member.State.INVITED).map(m -> m.id).toList());
  }
}

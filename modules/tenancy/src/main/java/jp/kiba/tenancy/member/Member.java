package jp.kiba.tenancy.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kiba.kernel.api.LetterState;
import jp.kiba.kernel.api.Now;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.MemberRole;
import jp.kiba.tenancy.api.Names;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person of the company. Invited → active ⇄ disabled; a disabled one is out on the next request. */
@Entity
@Table(name = "member")
class Member {
  @Schema(name = "MemberState")
  enum State { INVITED, ACTIVE, DISABLED }

  @Id
  UUID id;
  String name;
  String email;
  String language;
  String roles;
  @Column(name = "own_roles")
  String ownRoles;
  @Column(name = "own_limit")
  boolean ownLimit;
  @Column(name = "approval_limit_yen")
  Long approvalLimitYen;
  @Enumerated(EnumType.STRING)
  State state;
  @Column(name = "invited_at")
  Instant invitedAt;
  /** Null when an older Kiba invited the member. */
  @Column(name = "invitation_expires_at")
  Instant invitationExpiresAt;
  @Version
  int version;

  protected Member() {}

  static Member invited(UUID id, InviteMember command) {
    var member = new Member();
    member.id = id;
    member.name = command.name();
    member.email = command.email();
    member.language = command.language();
    member.take(command.roles(), command.ownRoles());
    member.state = State.INVITED;
    member.invitedAt = Now.instant();
    return member;
  }

  Set<MemberRole> roles() {
    return Names.split(roles, MemberRole.class);
  }

  /** The directory says anew who this is. */
  void call(String newName, String newEmail, String newLanguage) {
    name = newName;
    email = newEmail;
    language = newLanguage;
  }

  void seenAs(int seen) {
    if (seen != version) {
      throw Problem.stale();
    }
  }

  Set<UUID> ownRoles() {
    return Names.splitTexts(ownRoles).stream().map(UUID::fromString).collect(Collectors.toSet());
  }

  void take(Set<MemberRole> wanted, Set<UUID> own) {
    roles = Names.join(wanted);
    ownRoles = Names.joinTexts(own);
  }

  /** @param yen null for no limit; not looked at where the roles' limits count */
  void limit(boolean own, Long yen) {
    ownLimit = own;
    approvalLimitYen = own ? yen : null;
  }

  void disable() {
    state = State.DISABLED;
  }

  /** @param joined false when the invitation was never accepted: then it is open again */
  void enable(boolean joined) {
    if (state != State.DISABLED) {
      throw Problem.conflict("transition-not-allowed", "tenancy.member-not-disabled");
    }
    state = joined ? State.ACTIVE : State.INVITED;
  }

  void becomeAdministrator() {
    if (state != State.ACTIVE) {
      throw Problem.conflict("transition-not-allowed", "tenancy.member-not-active");
    }
    var wanted = roles();
    wanted.add(MemberRole.ADMINISTRATOR);
    take(wanted, ownRoles());
  }

  void invitedUntil(Instant end) {
    invitationExpiresAt = end;
  }

  /** Of somebody who was asked in and has not come. */
  void mustBeInvited() {
    if (state != State.INVITED) {
      throw Problem.conflict("transition-not-allowed", "tenancy.member-not-invited");
    }
  }

  MemberView view() {
    return view(null);
  }

  /** @param letter what became of the invitation's e-mail, null when it is not known */
  MemberView view(LetterState letter) {
    var invitation = state == State.INVITED && invitationExpiresAt != null
        ? new MemberInvitation(invitationExpiresAt, invitationExpiresAt.isBefore(Now.instant()), letter) : null;
    return new MemberView(id, name, email, roles(), ownRoles(), ownLimit, approvalLimitYen, state, invitation, version);
  }
}

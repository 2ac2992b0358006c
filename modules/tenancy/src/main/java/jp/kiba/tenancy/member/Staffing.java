package jp.kiba.tenancy.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.kiba.kernel.api.Changes;
import jp.kiba.kernel.api.Cursor;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Page;
import jp.kiba.kernel.api.Problem;
import jp.kiba.kernel.api.Select;
import jp.kiba.tenancy.api.Caller;
import jp.kiba.tenancy.api.MemberRole;
import jp.kiba.tenancy.api.RoleAssignment;

/** Who works here and in what role. A company never loses its last administrator, and nobody gives what they do not hold. */
@ApplicationScoped
@Transactional
class Staffing implements RoleAssignment {
  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  Granting granting;

  @Inject
  Events events;

  @Inject
  Inviting inviting;

  Page<MemberView> page(Cursor after, int limit) {
    var select = Select.of(em, Member.class, "select m from Member m");
    if (after != null) {
      select.where("(m.invitedAt > :at or (m.invitedAt = :at and m.id > :id))").with("at", after.time()).with("id", after.id());
    }
    var page = Page.of(select.list("m.invitedAt, m.id", limit), limit, m -> Cursor.after(m.invitedAt, m.id));
    var letters = inviting.letters(page.items());
    return page.map(m -> m.view(letters.get(m.id)));
  }

  MemberInvited invite(Caller caller, InviteMember command) {
    granting.mayGive(caller, command.roles(), command.ownRoles());
    var member = Member.invited(UUID.randomUUID(), command);
    em.persist(member);
    em.flush();
    events.fire(new MemberEvent.Invited(member.id));
    return inviting.send(caller, member);
  }

  MemberView changeRoles(Caller caller, UUID id, ChangeRoles command) {
    var member = member(id, command.version());
    granting.mayTouch(caller, member);
    mayGive(caller, command.roles(), command.ownRoles());
    return give(member, command.roles(), command.ownRoles());
  }

  MemberView disable(Caller caller, UUID id, int version) {
    var member = member(id, version);
    granting.mayTouch(caller, member);
    return disable(id);
  }

  /** For the company's directory, which stands above the question who may touch whom. */
  MemberView disable(UUID id) {
    var member = found(em.find(Member.class, id));
    keepAnAdministrator(member);
    member.disable();
    letIn(id, false);
    events.fire(new MemberEvent.Disabled(id));
    return flushed(member);
  }

  MemberView enable(Caller caller, UUID id, int version) {
    var member = member(id, version);
    granting.mayTouch(caller, member);
    return enable(id);
  }

  MemberView enable(UUID id) {
    var member = found(em.find(Member.class, id));
    member.enable(letIn(id, true));
    events.fire(new MemberEvent.Enabled(id));
    return flushed(member);
  }

  @Override
  public void mayGive(Caller caller, Set<MemberRole> roles, Set<UUID> ownRoles) {
    granting.mayGive(caller, roles, ownRoles);
  }

  @Override
  public void assign(UUID memberId, Set<MemberRole> roles, Set<UUID> ownRoles) {
    if (roles.isEmpty() && ownRoles.isEmpty()) {
      throw Problem.refused("roles", "tenancy.no-role");
    }
    give(found(em.find(Member.class, memberId)), roles, ownRoles);
  }

  MemberView limit(Caller caller, UUID id, LimitMember command) {
    var member = member(id, command.version());
    granting.mayTouch(caller, member);
    granting.mayAllow(caller, member, command);
    var before = member.view();
    member.limit(command.own(), command.approvalLimitYen());
    em.flush();
    events.fire(new MemberEvent.LimitChanged(id, new Changes(before, member.view())));
    return member.view();
  }

  private MemberView give(Member member, Set<MemberRole> roles, Set<UUID> ownRoles) {
    if (!roles.contains(MemberRole.ADMINISTRATOR)) {
      keepAnAdministrator(member);
    }
    var before = member.view();
    member.take(roles, ownRoles);
    changed(before, member);
    return member.view();
  }

  private void changed(MemberView before, Member member) {
    em.flush();
    events.fire(new MemberEvent.RoleChanged(member.id, member.roles, new Changes(before, member.view())));
  }

  /** In one step, so that there is no moment with two administrators and none without. */
  MemberView transfer(Caller caller, UUID id, TransferAdministration command) {
    if (!caller.roles().contains(MemberRole.ADMINISTRATOR)) {
      throw Problem.forbidden("tenancy.more-than-held");
    }
    lockAdministrators();
    var successor = member(id, command.version());
    if (command.roles().contains(MemberRole.ADMINISTRATOR)) {
      throw Problem.refused("roles", "tenancy.transfer-keeps");
    }
    if (id.equals(caller.memberId())) {
      throw Problem.conflict("transition-not-allowed", "tenancy.transfer-to-self");
    }
    mayGive(caller, command.roles(), command.ownRoles());
    var leaving = em.find(Member.class, caller.memberId());
    var before = successor.view();
    successor.becomeAdministrator();
    changed(before, successor);
    before = leaving.view();
    leaving.take(command.roles(), command.ownRoles());
    changed(before, leaving);
    return successor.view();
  }

  private boolean letIn(UUID id, boolean active) {
    return (Boolean) em.createNativeQuery("SELECT platform.let_in(?1, ?2)").setParameter(1, id).setParameter(2, active)
        .getSingleResult();
  }

  private Member member(UUID id, int version) {
    var member = found(em.find(Member.class, id));
    member.seenAs(version);
    return member;
  }

  private static Member found(Member member) {
    if (member == null) {
      throw Problem.notFound();
    }
    return member;
  }

  private MemberView flushed(Member member) {
    em.flush();
    return member.view();
  }

  private List<?> lockAdministrators() {
    return em.createNativeQuery(
        "SELECT id FROM member WHERE state = 'ACTIVE' AND roles LIKE '%,ADMINISTRATOR,%' ORDER BY id FOR UPDATE").getResultList();
  }

  /** Locks all administrators: two that take each other's role at once leave one. */
  private void keepAnAdministrator(Member leaving) {
    var administrators = lockAdministrators();
    if (administrators.size() == 1 && administrators.get(0).equals(leaving.id)) {
      throw Problem.conflict("last-administrator", "tenancy.last-administrator");
    }
  }
}

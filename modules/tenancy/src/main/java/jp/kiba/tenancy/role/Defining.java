package jp.kiba.tenancy.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.kiba.kernel.api.Changes;
import jp.kiba.kernel.api.Current;
import jp.kiba.kernel.api.Events;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.ApprovalLimits;
import jp.kiba.tenancy.api.Caller;
import jp.kiba.tenancy.api.MemberRole;
import jp.kiba.tenancy.api.Permissions;

/**
 * Which roles there are and what they allow. Who defines or changes one holds all that it allows: so nobody gives more than
 * they hold, to those who have the role already neither. The same goes for the limit up to which its holders order alone.
 */
@ApplicationScoped
@Transactional
class Defining {
  private static final int MOST_NAMES = 5;

  @PersistenceContext(unitName = "book")
  EntityManager em;

  @Inject
  OwnRoles roles;

  @Inject
  ApprovalLimits limits;

  @Inject
  Events events;

  RoleMatrix matrix(Caller caller) {
    var types = caller.types();
    var presetLimits = roles.presetLimits();
    var own = roles.entities();
    return new RoleMatrix(Permissions.allowed(types),
        Arrays.stream(MemberRole.values())
            .map(r -> new RoleMatrix.Preset(r, Permissions.of(types, Set.of(r)), presetLimits.get(r))).toList(),
        own.stream().map(r -> view(caller, r)).toList());
  }

  RoleMatrix.Own define(Caller caller, DefineRole command) {
    mayGrant(caller, command.permissions());
    mayAllow(caller, null, command.approvalLimitYen(), true);
    var role = OwnRole.made(command.name(), command.permissions(), command.approvalLimitYen());
    em.persist(role);
    em.flush();
    events.fire(new RoleEvent.Defined(role.id, role.name, new Changes(null, view(caller, role))));
    return view(caller, role);
  }

  RoleMatrix.Own change(Caller caller, UUID id, ChangeRole command) {
    var role = role(id, command.version());
    mayGrant(caller, command.permissions());
    mayTouch(caller, role);
    mayAllow(caller, role.approvalLimitYen, command.approvalLimitYen(), false);
    var before = view(caller, role);
    role.change(command.name(), command.permissions(), command.approvalLimitYen());
    em.flush();
    events.fire(new RoleEvent.Changed(id, role.name, new Changes(before, view(caller, role))));
    return view(caller, role);
  }

  void remove(Caller caller, UUID id, int version) {
    var role = role(id, version);
    mayTouch(caller, role);
    var holders = roles.holders(id);
    if (!holders.isEmpty()) {
      var names = holders.stream().limit(MOST_NAMES).collect(Collectors.joining(" · "));
      throw Problem.conflict("role-in-use", "tenancy.role-in-use", names, holders.size());
    }
    em.remove(role);
    events.fire(new RoleEvent.Removed(id, role.name));
  }

  RoleMatrix limit(Caller caller, MemberRole preset, Long yen) {
    var before = roles.presetLimits().get(preset);
    if (!caller.permissions().containsAll(Permissions.of(caller.types(), Set.of(preset)))) {
      throw Problem.forbidden("tenancy.more-than-held");
    }
    mayAllow(caller, before, yen, false);
    roles.limit(preset, yen);
    events.fire(new RoleEvent.LimitChanged(Current.tenant().id(), preset.name(), Changes.of("approvalLimitYen", before, yen)));
    return matrix(caller);
  }

  private OwnRole role(UUID id, int version) {
    var role = em.find(OwnRole.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (role == null) {
      throw Problem.notFound();
    }
    role.seenAs(version);
    return role;
  }

  private RoleMatrix.Own view(Caller caller, OwnRole role) {
    return new RoleMatrix.Own(role.id, role.name, Permissions.narrowed(caller.types(), role.permissions()),
        role.approvalLimitYen, roles.holders(role.id).size(), role.version);
  }

  private static void mayGrant(Caller caller, Set<String> wanted) {
    if (!Permissions.allowed(caller.types()).containsAll(wanted)) {
      throw Problem.refused("permissions", "tenancy.not-for-our-types");
    }
    if (!caller.permissions().containsAll(wanted)) {
      throw Problem.forbidden("tenancy.more-than-held");
    }
  }

  /** What somebody else put together is not taken apart by one who may less. */
  private static void mayTouch(Caller caller, OwnRole role) {
    if (!caller.permissions().containsAll(Permissions.narrowed(caller.types(), role.permissions()))) {
      throw Problem.forbidden("tenancy.more-than-held");
    }
  }

  /** Whoever orders up to a limit themselves gives none higher; what stays as it was may be as high as it is. */
  private void mayAllow(Caller caller, Long before, Long yen, boolean isNew) {
    var own = limits.of(caller.memberId());
    boolean raised = isNew || !Objects.equals(before, yen);
    if (own.isPresent() && raised && (yen == null || yen > own.getAsLong())) {
      throw Problem.refused("approvalLimitYen", "tenancy.limit-above-own", own.getAsLong());
    }
  }
}

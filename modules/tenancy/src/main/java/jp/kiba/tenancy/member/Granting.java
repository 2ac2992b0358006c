package jp.kiba.tenancy.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import jp.kiba.kernel.api.Problem;
import jp.kiba.tenancy.api.ApprovalLimits;
import jp.kiba.tenancy.api.Caller;
import jp.kiba.tenancy.api.CompanyRoles;
import jp.kiba.tenancy.api.MemberRole;
import jp.kiba.tenancy.api.Permissions;

/** Nobody gives what they do not hold, and nobody meddles with a colleague who may do more. */
@ApplicationScoped
class Granting {
  @Inject
  CompanyRoles ownRoles;

  @Inject
  ApprovalLimits limits;

  void mayGive(Caller caller, Set<MemberRole> roles, Set<UUID> own) {
    if (roles.isEmpty() && own.isEmpty()) {
      throw Problem.refused("roles", "tenancy.no-role");
    }
    mustHold(caller, roles, own);
  }

  /** Also for letting somebody in again: that gives them their roles. */
  void mayTouch(Caller caller, Member member) {
    if (!member.id.equals(caller.memberId())) {
      mustHold(caller, member.roles(), member.ownRoles());
    }
  }

  /** Whoever orders up to a limit themselves gives none higher. */
  void mayAllow(Caller caller, Member member, LimitMember wanted) {
    var own = limits.of(caller.memberId());
    boolean same = member.ownLimit == wanted.own() && Objects.equals(member.approvalLimitYen, wanted.approvalLimitYen());
    if (own.isPresent() && !same
        && (!wanted.own() || wanted.approvalLimitYen() == null || wanted.approvalLimitYen() > own.getAsLong())) {
      throw Problem.refused("approvalLimitYen", "tenancy.limit-above-own", own.getAsLong());
    }
  }

  private void mustHold(Caller caller, Set<MemberRole> roles, Set<UUID> own) {
    if (!caller.permissions().containsAll(Permissions.of(caller.types(), roles, ownRoles.permissions(own)))) {
      throw Problem.forbidden("tenancy.more-than-held");
    }
  }
}

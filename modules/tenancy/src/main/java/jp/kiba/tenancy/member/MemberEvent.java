package jp.kiba.tenancy.member;

import java.util.UUID;
import jp.kiba.kernel.api.Changes;
import jp.kiba.kernel.api.DomainEvent;

/** What happens to a member. Named by id: names stay in the book. */
sealed interface MemberEvent extends DomainEvent {
  record Invited(UUID subject) implements MemberEvent {
    @Override
    public String type() {
      return "member.invited";
    }
  }

  record InvitedAgain(UUID subject) implements MemberEvent {
    @Override
    public String type() {
      return "member.invited_again";
    }
  }

  record InvitationRevoked(UUID subject) implements MemberEvent {
    @Override
    public String type() {
      return "member.invitation_revoked";
    }
  }

  record RoleChanged(UUID subject, String detail, Changes changes) implements MemberEvent {
    @Override
    public String type() {
      return "member.role_changed";
    }
  }

  record LimitChanged(UUID subject, Changes changes) implements MemberEvent {
    @Override
    public String type() {
      return "member.limit_changed";
    }
  }

  record Disabled(UUID subject) implements MemberEvent {
    @Override
    public String type() {
      return "member.disabled";
    }
  }

  record Enabled(UUID subject) implements MemberEvent {
    @Override
    public String type() {
      return "member.enabled";
    }
  }
}

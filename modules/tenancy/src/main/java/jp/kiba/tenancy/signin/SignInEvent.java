package jp.kiba.tenancy.signin;

import java.util.UUID;
import jp.kiba.kernel.api.DomainEvent;

/** What happens when somebody comes by their company's own identity provider for the first time. */
sealed interface SignInEvent extends DomainEvent {
  /** An invited member came, without the invitation's link. */
  record Joined(UUID subject) implements SignInEvent {
    @Override
    public String type() {
      return "member.joined";
    }
  }

  /** The member has an identity there from now on. */
  record Linked(UUID subject) implements SignInEvent {
    @Override
    public String type() {
      return "member.linked";
    }
  }
}

package jp.kiba.tenancy.invitation;

import java.util.UUID;
import jp.kiba.kernel.api.DomainEvent;

/** Somebody accepted their invitation. */
record MemberJoined(UUID subject) implements DomainEvent {
  @Override
  public String type() {
    return "member.joined";
  }
}

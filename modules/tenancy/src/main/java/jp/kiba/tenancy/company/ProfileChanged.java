package jp.kiba.tenancy.company;

import java.util.UUID;
import jp.kiba.kernel.api.Changes;
import jp.kiba.kernel.api.DomainEvent;

/** The company changed what others see of it. */
record ProfileChanged(UUID subject, Changes changes) implements DomainEvent {
  @Override
  public String type() {
    return "company.profile_changed";
  }
}

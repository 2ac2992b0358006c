package jp.kiba.tenancy.invitation;

import java.util.UUID;
import jp.kiba.kernel.api.DomainEvent;

/** The company's first administrator joined. */
record CompanyActivated(UUID subject) implements DomainEvent {
  @Override
  public String type() {
    return "company.activated";
  }
}

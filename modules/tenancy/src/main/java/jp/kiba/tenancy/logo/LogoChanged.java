package jp.kiba.tenancy.logo;

import java.util.UUID;
import jp.kiba.kernel.api.DomainEvent;

/** The company has another logo, or none. */
record LogoChanged(UUID subject) implements DomainEvent {
  @Override
  public String type() {
    return "company.logo_changed";
  }
}

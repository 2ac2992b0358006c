package jp.kiba.tenancy.setting;

import java.util.UUID;
import jp.kiba.kernel.api.Changes;
import jp.kiba.kernel.api.DomainEvent;

/** Somebody changed how the company likes it. */
record SettingsChanged(UUID subject, Changes changes) implements DomainEvent {
  @Override
  public String type() {
    return "company.settings_changed";
  }
}

package jp.kiba.tenancy.company;

import java.util.UUID;
import jp.kiba.kernel.api.Changes;
import jp.kiba.kernel.api.DomainEvent;

/** The company gave up types, or asked for others. */
record TypesChanged(boolean atOnce, UUID subject, Changes changes) implements DomainEvent {
  @Override
  public String type() {
    return atOnce ? "company.types_changed" : "company.types_requested";
  }
}

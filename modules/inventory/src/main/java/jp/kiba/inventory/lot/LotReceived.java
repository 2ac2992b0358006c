package jp.kiba.inventory.lot;

import java.util.UUID;
import jp.kiba.kernel.api.DomainEvent;

/** A lot came into stock. */
record LotReceived(UUID subject, String detail) implements DomainEvent {
  @Override
  public String type() {
    return "lot.received";
  }
}

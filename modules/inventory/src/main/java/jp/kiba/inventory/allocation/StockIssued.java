package jp.kiba.inventory.allocation;

import java.util.UUID;
import jp.kiba.kernel.api.DomainEvent;

/** Pieces left a lot. */
record StockIssued(UUID subject, String detail) implements DomainEvent {
  @Override
  public String type() {
    return "stock.issued";
  }
}

package jp.kiba.inventory.lot;

import java.util.UUID;
import jp.kiba.kernel.api.Changes;
import jp.kiba.kernel.api.DomainEvent;

/** What became of a lot: lot.received, lot.adjusted, lot.moved, lot.split, lot.merged. */
record LotEvent(String type, UUID subject, String detail, Changes changes) implements DomainEvent {
  static LotEvent of(String type, Lot lot, String detail, int before) {
    return new LotEvent(type, lot.id, lot.lotNumber + detail, Changes.of("pieces", before, lot.pieces));
  }
}

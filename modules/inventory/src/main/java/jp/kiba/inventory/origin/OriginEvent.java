package jp.kiba.inventory.origin;

import java.util.UUID;
import jp.kiba.kernel.api.Changes;
import jp.kiba.kernel.api.DomainEvent;

/** Something happened to an origin record. Its number, and the lot's where there is one, is all that leaves the book.
 *  @param changes for our own audit trail only */
record OriginEvent(String type, UUID subject, String detail, Changes changes) implements DomainEvent {
  OriginEvent(String type, OriginRecord record) {
    this(type, record.id, record.number, Changes.NONE);
  }

  OriginEvent(String type, OriginRecord record, String lotNumber) {
    this(type, record.id, record.number + " → " + lotNumber, Changes.NONE);
  }
}

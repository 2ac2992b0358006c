package jp.kiba.kernel.api;

import java.util.UUID;

/**
 * Something that happened, in the past tense: one record type each. Carries ids and figures, never personal data, because
 * it leaves the tenant's book through the outbox.
 */
public interface DomainEvent {
  /** @return the name outside, dotted: {@code order.confirmed} */
  String type();

  /** @return what it happened to */
  UUID subject();

  /** @return the other tenant that sees it in its own audit trail, or null when it concerns nobody else */
  default UUID counterparty() {
    return null;
  }

  /** @return what a person reads in the audit trail beside the type, such as an order's number; not null */
  default String detail() {
    return "";
  }

  /** @return what it changed, for the acting company's own audit trail only; so, unlike the rest, it may carry what only that
   *      company may read, but never a secret; not null */
  default Changes changes() {
    return Changes.NONE;
  }
}

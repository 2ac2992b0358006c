package jp.kiba.kernel.api;

import java.time.Instant;
import java.util.UUID;

/**
 * Which entries. Null is all.
 *
 * @param actor part of the name of who acted, in any case
 * @param type name of the event, or the part before the dot
 * @param from the earliest moment
 * @param before the first moment that is too late
 */
public record AuditFilter(UUID subject, String actor, String type, Instant from, Instant before) {
  public static AuditFilter of(UUID subject) {
    return new AuditFilter(subject, null, null, null, null);
  }
}

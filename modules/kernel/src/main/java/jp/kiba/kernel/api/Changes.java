package jp.kiba.kernel.api;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an event changed, for the company's own audit trail and for nobody else: it never enters the outbox. Two views of the
 * same thing, written as JSON; only what differs is kept, and whatever is named like a secret is only said to have changed.
 *
 * @param before the thing before, or null when it was made
 * @param after the thing after, or null when it is gone
 */
public record Changes(Object before, Object after) {
  /** Nothing to tell beside the event itself. */
  public static final Changes NONE = new Changes(null, null);

  /** One field. For several, {@link #and}. */
  public static Changes of(String field, Object before, Object after) {
    return new Changes(one(Map.of(), field, before), one(Map.of(), field, after));
  }

  /** The same and another field. */
  public Changes and(String field, Object was, Object is) {
    return new Changes(one((Map<?, ?>) before, field, was), one((Map<?, ?>) after, field, is));
  }

  private static Map<Object, Object> one(Map<?, ?> begun, String field, Object value) {
    var fields = new LinkedHashMap<Object, Object>(begun);
    fields.put(field, value);
    return fields;
  }
}

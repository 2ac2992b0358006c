package jp.kiba.inventory.criteria;

import java.math.BigDecimal;

/** From … to, both ends counting; null where nothing is said. */
record Span(BigDecimal min, BigDecimal max) {
  static final Span NONE = new Span(null, null);

  boolean said() {
    return min != null || max != null;
  }

  /** @return whether it is one figure */
  boolean exact() {
    return min != null && max != null && min.compareTo(max) == 0;
  }
}

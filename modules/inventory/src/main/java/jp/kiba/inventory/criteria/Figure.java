package jp.kiba.inventory.criteria;

import java.math.BigDecimal;
import java.util.regex.MatchResult;

/** One dimension as it is written, before anybody knows which: its mark, from … to, and whether it says 角, which is both ways across. */
record Figure(String mark, BigDecimal min, String minUnit, BigDecimal max, String maxUnit, boolean square) {
  static final BigDecimal MOST_METRES = BigDecimal.valueOf(30);

  /** @param m of {@link Sizes#ONE} */
  static Figure of(MatchResult m) {
    var behind = m.group(6);
    var max = m.group(4) == null ? null : new BigDecimal(m.group(4));
    var unit = m.group(5) == null ? m.group(3) : m.group(5);
    return new Figure(m.group(1) == null && "厚".equals(behind) ? "t" : m.group(1), new BigDecimal(m.group(2)), m.group(3) == null ? unit : m.group(3),
        max, unit, behind != null && !behind.equals("厚"));
  }

  boolean marked(String marks) {
    return mark != null && marks.contains(mark.substring(0, 1));
  }

  boolean metres() {
    return "m".equals(maxUnit) || maxUnit == null && greatest().compareTo(MOST_METRES) <= 0;
  }

  BigDecimal greatest() {
    return max == null ? min : max;
  }

  Span in(String unit) {
    return new Span(Measure.least(min, minUnit == null ? unit : minUnit), Measure.most(greatest(), maxUnit == null ? unit : maxUnit));
  }
}
